import * as z from 'zod/mini';
import { requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { serverContext } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';
import { challengeAnswer, continueForApp } from './appSignIn.js';

const input = z.object({ UserPoolId: poolId, ...serverContext, ...challengeAnswer });

/**
 * Answers the open challenge of a sign-in from a server, which acts for the user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminRespondToAuthChallenge.html
 */
export const AdminRespondToAuthChallenge = operation(input, async (request, context) => {
  requireClientOf(context, requirePool(context, request.UserPoolId), request.ClientId);
  return continueForApp(context, request);
});
