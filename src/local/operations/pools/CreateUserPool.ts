import * as z from 'zod/mini';
import { toHex } from '../../base/bytes.js';
import { invalidParameter } from '../../base/errors.js';
import { randomText } from '../../base/random.js';
import { describePool } from '../../pools/describePool.js';
import { readMfa, withoutMfa } from '../../pools/mfaSettings.js';
import { assertPoolSettings } from '../../pools/poolRules.js';
import { assertSchema } from '../../pools/schemaRules.js';
import { poolId, poolName } from '../../shapes/common.js';
import { mfaSettings } from '../../shapes/mfa.js';
import { poolSettings } from '../../shapes/pool.js';
import { validate } from '../../shapes/validate.js';
import type { Pool } from '../../state/pool.js';
import { operation } from '../base/operation.js';

const input = z.object({ PoolName: poolName, ...poolSettings, ...mfaSettings });

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Creates a user pool. A tag `_custom_id_` sets its id, so that the config of an app can stay the same.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html
 */
export const CreateUserPool = operation(input, async ({ PoolName, ...settings }, context) => {
  const { store, clock, random } = context;
  const { UsernameAttributes = [], AliasAttributes = [], UserPoolTags = {} } = settings;
  if (UsernameAttributes.length && AliasAttributes.length) {
    throw invalidParameter(
      'Only one of the aliasAttributes or usernameAttributes can be set in a user pool.',
    );
  }
  assertPoolSettings(settings);
  assertSchema(settings.Schema ?? []);
  const chosen = UserPoolTags._custom_id_;
  // An id that a person can tell from an id of AWS.
  const id =
    chosen === undefined
      ? `${context.region}_Local${randomText(random, 6, letters)}`
      : validate(poolId, chosen);
  if (store.pools.has(id)) throw invalidParameter(`User pool ${id} already exists.`);
  const now = clock.now();
  const pool: Pool = {
    id,
    name: PoolName,
    createdAt: now,
    modifiedAt: now,
    settings: withoutMfa(settings),
    mfa: readMfa(settings),
    webAuthn: settings.WebAuthnConfiguration,
    secret: toHex(random(32)),
    users: new Map(),
    failures: new Map(),
    calls: new Map(),
  };
  store.pools.set(id, pool);
  return { UserPool: describePool(context, pool) };
});
