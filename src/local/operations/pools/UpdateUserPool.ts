import * as z from 'zod/mini';
import { readMfa } from '../../pools/mfaSettings.js';
import { requirePool } from '../../pools/pools.js';
import { poolId, poolName } from '../../shapes/common.js';
import { mfaSettings, poolSettings } from '../../shapes/pool.js';
import { operation } from '../base/operation.js';

const changeable = z.omit(z.object({ ...poolSettings, ...mfaSettings }), {
  AliasAttributes: true,
  UsernameAttributes: true,
  UsernameConfiguration: true,
  Schema: true,
});
const input = z.extend(changeable, { UserPoolId: poolId, PoolName: z.optional(poolName) });

/**
 * Replaces the settings of a pool: absent members go back to their default. The username settings, the schema and the
 * tags stay, and so do the second factors that only SetUserPoolMfaConfig sets.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html
 */
export const UpdateUserPool = operation(input, async ({ UserPoolId, PoolName, ...given }, context) => {
  const pool = requirePool(context, UserPoolId);
  const { AliasAttributes, UsernameAttributes, UsernameConfiguration, Schema, UserPoolTags } = pool.settings;
  const fixed = { AliasAttributes, UsernameAttributes, UsernameConfiguration, Schema };
  pool.settings = { UserPoolTags, ...given, ...fixed };
  const read = readMfa({ EnabledMfas: pool.mfa.methods, ...given });
  pool.mfa = { ...read, sms: read.sms ?? pool.mfa.sms, email: read.email ?? pool.mfa.email };
  pool.name = PoolName ?? pool.name;
  pool.modifiedAt = context.clock.now();
  return {};
});
