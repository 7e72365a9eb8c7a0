import * as z from 'zod/mini';
import { errors, invalidParameter } from '../../base/errors.js';
import { findChallenge, openChallenge, signInOf } from '../../challenges/ask/openChallenge.js';
import type { Context } from '../../context/context.js';
import { createTotpSecret } from '../../credentials/totp.js';
import { session, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

const input = z.object({ AccessToken: z.optional(token), Session: z.optional(session) });

/**
 * Makes the secret of a new authenticator app, for a signed-in user or a sign-in at MFA_SETUP.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssociateSoftwareToken.html
 */
export const AssociateSoftwareToken = operation(input, async (request, context): Promise<Associated> => {
  if (request.AccessToken !== undefined) return associateByToken(context, request.AccessToken);
  if (request.Session !== undefined) return associateBySession(context, request.Session);
  throw invalidParameter('Either AccessToken or Session is required.');
});

/** The answer of AssociateSoftwareToken. */
export interface Associated {
  readonly SecretCode: string;
  /** The Session to continue with, in a sign-in at MFA_SETUP. */
  readonly Session?: string;
}

async function associateByToken(context: Context, accessToken: string) {
  const { pool, user } = await readAccessToken(context, accessToken);
  if (!pool.mfa.methods.includes('SOFTWARE_TOKEN_MFA')) throw errors.totpNotOffered();
  user.newTotpSecret = createTotpSecret(context.random);
  return { SecretCode: user.newTotpSecret };
}

function associateBySession(context: Context, session: string) {
  const challenge = findChallenge(context, { session, name: 'MFA_SETUP' });
  const signIn = signInOf(context, challenge);
  if (!challenge.question.choices.includes('SOFTWARE_TOKEN_MFA')) throw errors.totpNotOffered();
  const secret = createTotpSecret(context.random);
  challenge.used = true;
  const Session = openChallenge(context, signIn, { ...challenge.question, secret });
  return { SecretCode: secret, Session };
}
