import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { randomUuid } from '../../base/random.js';
import { describeIdentityPool } from '../../identity-pools/identityPools.js';
import { identityPoolId, identityPoolSettings } from '../../shapes/identityPool.js';
import { validate } from '../../shapes/validate.js';
import type { IdentityPool } from '../../state/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object(identityPoolSettings);

/**
 * Creates an identity pool. A tag `_custom_id_` sets its id.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CreateIdentityPool.html
 */
export const CreateIdentityPool = identityOperation(input, async (settings, context) => {
  const { store, clock, random } = context;
  const chosen = settings.IdentityPoolTags?._custom_id_;
  const id =
    chosen === undefined ? `${context.region}:${randomUuid(random)}` : validate(identityPoolId, chosen);
  if (store.identityPools.has(id)) throw invalidParameter(`Identity pool ${id} already exists.`);
  const pool: IdentityPool = {
    id,
    createdAt: clock.now(),
    settings,
    roles: { Roles: {} },
    identities: new Map(),
  };
  store.identityPools.set(id, pool);
  return describeIdentityPool(pool);
});
