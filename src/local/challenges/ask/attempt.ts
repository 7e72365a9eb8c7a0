import type { Context, SignIn } from '../../context/context.js';
import { firstFactors, strangerFactors } from '../../credentials/firstFactors.js';
import type { FirstFactor } from '../../shapes/common.js';
import type { User } from '../../state/user.js';
import { openChallenge } from './openChallenge.js';
import { unknownUserCredentials } from './unknownUserCredentials.js';

/** A sign-in whose user may be nobody, which is not to be told. */
export type Attempt = Omit<SignIn, 'user'> & {
  readonly user?: User | undefined;
  /** What was typed. */
  readonly login: string;
};

/** What a sign-in can begin with. */
export function factorsOf({ pool, user, login }: Attempt): FirstFactor[] {
  return user ? firstFactors({ pool, user }) : strangerFactors(pool, login);
}

/** Opens the choice of a first factor and answers its Session. */
export async function openChoice(context: Context, attempt: Attempt): Promise<string> {
  const user = attempt.user ?? (await unknownUserCredentials(attempt.pool, attempt.login));
  return openChallenge(
    context,
    { ...attempt, user },
    { name: 'SELECT_CHALLENGE', choices: factorsOf(attempt) },
  );
}
