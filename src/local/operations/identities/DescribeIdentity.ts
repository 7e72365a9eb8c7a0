import * as z from 'zod/mini';
import { describeIdentity, requireIdentity } from '../../identity-pools/identities.js';
import { identityId } from '../../shapes/identityPool.js';
import { identityQuery } from '../base/operation.js';

const input = z.object({ IdentityId: identityId });

/**
 * Answers the providers that an identity is linked to.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_DescribeIdentity.html
 */
export const DescribeIdentity = identityQuery(input, async ({ IdentityId }, context) =>
  describeIdentity(requireIdentity(context, IdentityId)),
);
