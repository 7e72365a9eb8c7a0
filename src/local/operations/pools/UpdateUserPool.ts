import * as z from 'zod/mini';
import { changeMfa, withoutMfa } from '../../pools/mfaSettings.js';
import { assertPoolSettings } from '../../pools/poolRules.js';
import { requirePool } from '../../pools/pools.js';
import { poolId, poolName } from '../../shapes/common.js';
import { mfaSettings } from '../../shapes/mfa.js';
import { poolSettings } from '../../shapes/pool.js';
import { operation } from '../base/operation.js';

const changeable = z.omit(z.object({ ...poolSettings, ...mfaSettings }), {
  AliasAttributes: true,
  UsernameAttributes: true,
  UsernameConfiguration: true,
  Schema: true,
});
const input = z.extend(changeable, { UserPoolId: poolId, PoolName: z.optional(poolName) });

/**
 * Replaces the settings of a pool: absent members go back to their default. The username settings, the schema, the tags
 * and the attributes that are verified before an update stay, and so do the second factors that only
 * SetUserPoolMfaConfig sets.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html
 */
export const UpdateUserPool = operation(input, async ({ UserPoolId, PoolName, ...given }, context) => {
  const pool = requirePool(context, UserPoolId);
  assertPoolSettings(given);
  const { UserPoolTags, UserAttributeUpdateSettings, ...before } = pool.settings;
  const { AliasAttributes, UsernameAttributes, UsernameConfiguration, Schema } = before;
  const fixed = { AliasAttributes, UsernameAttributes, UsernameConfiguration, Schema };
  pool.settings = { UserPoolTags, UserAttributeUpdateSettings, ...withoutMfa(given), ...fixed };
  pool.mfa = changeMfa(pool.mfa, given);
  pool.webAuthn = given.WebAuthnConfiguration ?? pool.webAuthn;
  pool.name = PoolName ?? pool.name;
  pool.modifiedAt = context.clock.now();
  return {};
});
