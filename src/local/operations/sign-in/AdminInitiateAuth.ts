import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { serverContext } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';
import { authRequest, beginForApp } from './appSignIn.js';

const input = z.object({ UserPoolId: poolId, ...serverContext, ...authRequest });

/**
 * Begins a sign-in from a server, which acts for the user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminInitiateAuth.html
 */
export const AdminInitiateAuth = operation(input, async (request, context) => {
  requireClientOf(context, requirePool(context, request.UserPoolId), request.ClientId);
  if (request.AuthFlow === 'USER_PASSWORD_AUTH') throw errors.unsupportedFlow();
  return beginForApp(context, request);
});
