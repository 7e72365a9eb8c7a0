import { toBase64 } from '../../base/bytes.js';
import { invalidParameter } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import { openExchange } from '../../credentials/srp.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import { openChallenge } from './openChallenge.js';
import { unknownUserCredentials } from './unknownUserCredentials.js';

/**
 * Opens an SRP exchange for a password. The challenge of an account that does not exist looks the same, and no
 * password answers the challenge.
 */
export async function askPasswordProof(
  context: Context,
  { user, ...rest }: Omit<SignIn, 'user'> & { user?: SignIn['user'] | undefined },
  { login, A }: { login: string; A: string },
): Promise<AuthAnswer> {
  const stranger = await unknownUserCredentials(rest.pool, login);
  const { salt, verifier } = user?.password ?? stranger;
  const username = user?.username ?? stranger.username;
  const exchange = await openExchange({ salt, verifier }, A, context.random);
  if (!exchange) throw invalidParameter('Invalid SRP_A');
  const secretBlock = toBase64(context.random(256));
  const question = { name: 'PASSWORD_VERIFIER', exchange } as const;
  // The answer sends the secret block back; this challenge has no Session.
  openChallenge(context, { ...rest, user: { username }, login }, question, secretBlock);
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SALT: salt,
      SRP_B: exchange.B,
      SECRET_BLOCK: secretBlock,
      USERNAME: username,
      USER_ID_FOR_SRP: username,
    },
  };
}
