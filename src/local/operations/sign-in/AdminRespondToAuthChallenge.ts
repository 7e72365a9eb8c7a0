import * as z from 'zod/mini';
import { requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { serverContext } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';
import { challengeAnswer, continueSignIn } from './RespondToAuthChallenge.js';

const input = z.object({ UserPoolId: poolId, ...serverContext, ...challengeAnswer });

/**
 * Answers the open question of a sign-in on a person's behalf, from a server.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminRespondToAuthChallenge.html
 */
export const AdminRespondToAuthChallenge = operation(input, async (request, context) => {
  requireClientOf(context, requirePool(context, request.UserPoolId), request.ClientId);
  return continueSignIn(request, context);
});
