import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { randomUuid } from '../../base/random.js';
import { describeIdentityPool } from '../../identity-pools/identities.js';
import { identityPoolId, identityPoolSettings } from '../../shapes/identityPool.js';
import { validate } from '../../shapes/validate.js';
import type { IdentityPool } from '../../state/identityPool.js';
import { operation } from '../base/operation.js';

/**
 * Creates an identity pool. A tag `_custom_id_` sets its id.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CreateIdentityPool.html
 */
export const CreateIdentityPool = operation(z.object(identityPoolSettings), async (settings, context) => {
  const { store, random } = context;
  const chosen = settings.IdentityPoolTags?._custom_id_;
  const id =
    chosen === undefined ? `${context.region}:${randomUuid(random)}` : validate(identityPoolId, chosen);
  if (store.identityPools.has(id)) throw invalidParameter(`Identity pool ${id} already exists.`);
  const pool: IdentityPool = { id, settings, roles: { Roles: {} }, identities: new Map() };
  store.identityPools.set(id, pool);
  return describeIdentityPool(pool);
});
