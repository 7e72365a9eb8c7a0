import type { Failure, FirstFactor, MfaMethod, Step } from '../../core/index.js';
import type { Context } from '../context/context.js';
import { metadataOf } from '../context/metadataOf.js';
import { passkeyFailure } from '../failures/passkeyFailure.js';
import { toFailure } from '../failures/toFailure.js';
import { withLockout } from '../memory/lockout.js';
import type { Attempt } from '../memory/shortMemory.js';
import { passwordIn, waysOf, withWays } from './alternatives.js';
import { answered, settled, usernameOf } from './answerOpenChallenge.js';
import { startSignIn } from './startSignIn.js';

/** How far a sign-in that starts again goes by itself. */
export interface Wanted {
  /** Whether it begins with the name alone, before any password. */
  readonly byName: boolean;
  readonly factor?: FirstFactor;
  readonly method?: MfaMethod;
}

/** Starts a sign-in again with what was given to come to `from`, or leads to its beginning when that is forgotten. */
export async function restart(
  context: Context,
  from: Step,
  wanted: Wanted,
): Promise<Step | { failure: Failure }> {
  const given = context.attempt.of(from);
  const username = usernameOf(from);
  const password = wanted.byName ? undefined : given?.password;
  const enough = wanted.byName || password || context.pool.authFlowType === 'CUSTOM_WITHOUT_SRP';
  if (!username || !enough || given?.once) return { name: 'signIn', username, notice: 'startAgain' };
  const metadata = metadataOf(context, 'signIn', { clientMetadata: given?.clientMetadata });
  try {
    let step = await startSignIn(context, { username, password, by: passwordIn(from), ...metadata });
    for (let answer = answerTo(step, wanted, given); answer; answer = answerTo(step, wanted, given)) {
      step = await answered(context, { answer }, step);
    }
    const ways = waysOf(step) ?? (step.name === from.name ? waysOf(from) : undefined);
    return await settled(context, withWays(step, ways), given ?? { username });
  } catch (cause) {
    if (wanted.factor === 'WEB_AUTHN') return { failure: passkeyFailure(cause) };
    const failure = toFailure(cause, 'signIn');
    // The password was right a moment ago: that it no longer is, is nobody's mistake.
    return { failure: failure.code === 'wrongCredentials' ? failure : withLockout(failure, username) };
  }
}

function answerTo(step: Step, { factor, method }: Wanted, given: Attempt | null): string | undefined {
  switch (step.name) {
    case 'firstFactorSelection':
      return step.factors.find((offered) => offered === factor);
    case 'mfaSelection':
      return step.methods.find((offered) => offered === method);
    case 'mfaSetupSelection':
      return method === 'EMAIL' && given?.email ? method : undefined;
    case 'emailSetup':
      return method === 'EMAIL' ? given?.email : undefined;
    default:
      return undefined;
  }
}
