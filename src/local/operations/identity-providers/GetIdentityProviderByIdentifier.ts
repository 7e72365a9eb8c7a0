import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { describeProvider, findProviderByIdentifier } from '../../identity-providers/registeredProviders.js';
import { requirePool } from '../../pools/pools.js';
import { idpIdentifier } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, IdpIdentifier: idpIdentifier });

/**
 * Answers the identity provider of an identifier, such as the domain of an email.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetIdentityProviderByIdentifier.html
 */
export const GetIdentityProviderByIdentifier = query(
  input,
  async ({ UserPoolId, IdpIdentifier }, context) => {
    const pool = requirePool(context, UserPoolId);
    const provider = findProviderByIdentifier(pool, IdpIdentifier);
    if (!provider) throw errors.providerNotFound(IdpIdentifier);
    return { IdentityProvider: describeProvider(pool, provider) };
  },
);
