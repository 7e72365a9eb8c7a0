import type { Context, SignIn } from '../../context/context.js';
import { firstFactors, strangerFactors } from '../../credentials/firstFactors.js';
import { factorsTowards } from '../../credentials/levelFactors.js';
import type { FirstFactor } from '../../shapes/common.js';
import type { User } from '../../state/user.js';
import { openChallenge } from './openChallenge.js';
import { unknownUserCredentials } from './unknownUserCredentials.js';

/** A sign-in whose account may not exist; the answers must not reveal whether the account exists. */
export type LoginAttempt = Omit<SignIn, 'user'> & {
  readonly user?: User | undefined;
  /** The name that the person typed. */
  readonly login: string;
};

/** Lists the first factors that a sign-in can begin with. */
export function factorsOf({ pool, user, login, target }: LoginAttempt): FirstFactor[] {
  if (user)
    return target === undefined ? firstFactors({ pool, user }) : factorsTowards({ pool, user }, target);
  const factors = strangerFactors(pool, login);
  if (target === undefined) return factors;
  return factors.filter((factor) => factor.endsWith('_OTP') === (target === 2));
}

/** Opens the challenge SELECT_CHALLENGE and returns its Session. */
export async function openChoice(context: Context, attempt: LoginAttempt): Promise<string> {
  const user = attempt.user ?? (await unknownUserCredentials(attempt.pool, attempt.login));
  return openChallenge(
    context,
    { ...attempt, user },
    { name: 'SELECT_CHALLENGE', choices: factorsOf(attempt) },
  );
}
