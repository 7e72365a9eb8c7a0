import * as z from 'zod/mini';
import { errors, invalidParameter } from '../../base/errors.js';
import { findChallenge, openChallenge, signInOf } from '../../challenges/ask/openChallenge.js';
import type { Context } from '../../context/context.js';
import { totpStep } from '../../credentials/totp.js';
import { session, token, totpCode } from '../../shapes/common.js';
import type { User } from '../../state/user.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

const input = z.object({
  AccessToken: z.optional(token),
  Session: z.optional(session),
  UserCode: totpCode,
  FriendlyDeviceName: z.optional(z.string()),
});

type Input = z.infer<typeof input>;

/**
 * Registers a new authenticator app by its first code. After a wrong code the user can try again.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerifySoftwareToken.html
 */
export const VerifySoftwareToken = operation(input, async (request, context): Promise<Verified> => {
  if (request.AccessToken !== undefined) return verifyByToken(context, request.AccessToken, request);
  if (request.Session !== undefined) return verifyBySession(context, request.Session, request);
  throw invalidParameter('Either AccessToken or Session is required.');
});

/** The answer of VerifySoftwareToken. */
export interface Verified {
  readonly Status: string;
  /** The Session to continue with, in a sign-in at MFA_SETUP. */
  readonly Session?: string;
}

async function verifyByToken(context: Context, accessToken: string, request: Input) {
  const { user } = await readAccessToken(context, accessToken);
  register(context, user, { secret: user.newTotpSecret, request });
  return { Status: 'SUCCESS' };
}

function verifyBySession(context: Context, session: string, request: Input) {
  const challenge = findChallenge(context, { session, name: 'MFA_SETUP' });
  const signIn = signInOf(context, challenge);
  register(context, signIn.user, { secret: challenge.question.secret, request });
  signIn.user.mfa.set('SOFTWARE_TOKEN_MFA', true);
  challenge.used = true;
  const Session = openChallenge(context, signIn, { ...challenge.question, verified: true });
  return { Status: 'SUCCESS', Session };
}

function register(
  { clock }: Context,
  user: User,
  { secret, request }: { secret: string | undefined; request: Input },
): void {
  if (secret === undefined) throw invalidParameter('No software token has been associated for the user.');
  const step = totpStep(secret, request.UserCode, clock.now());
  if (step === null) throw errors.wrongFirstTotpCode();
  const deviceName = request.FriendlyDeviceName;
  user.totp = { secret, lastStep: step, ...(deviceName ? { deviceName } : {}) };
  user.newTotpSecret = undefined;
}
