import * as z from 'zod/mini';
import { context } from '../../shapes/common.js';
import { operation } from '../base/operation.js';
import { challengeAnswer, continueForApp } from './appSignIn.js';

/**
 * Answers the open challenge of a sign-in.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html
 */
export const RespondToAuthChallenge = operation(
  z.object({ ...context, ...challengeAnswer }),
  async (request, context) => continueForApp(context, request),
);
