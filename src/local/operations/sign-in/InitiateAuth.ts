import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { context } from '../../shapes/common.js';
import { operation } from '../base/operation.js';
import { authRequest, beginForApp } from './appSignIn.js';

/**
 * Begins a sign-in, or refreshes its tokens.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html
 */
export const InitiateAuth = operation(z.object({ ...context, ...authRequest }), async (request, context) => {
  if (request.AuthFlow.startsWith('ADMIN_')) throw errors.unsupportedFlow();
  return beginForApp(context, request);
});
