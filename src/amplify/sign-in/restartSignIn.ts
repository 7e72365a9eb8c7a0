import type { Failure, FirstFactor, MfaMethod, Step } from '../../core/index.js';
import type { Context } from '../context/context.js';
import { metadataOf } from '../context/metadataOf.js';
import { passkeyFailure } from '../failures/passkeyFailure.js';
import { toFailure } from '../failures/toFailure.js';
import type { Attempt } from '../memory/clientMemory.js';
import { withLockout } from '../memory/lockout.js';
import { alternativesOf, passwordKindOf, withAlternatives } from './alternatives.js';
import { answerOpenChallenge, reachStep, usernameOf } from './answerOpenChallenge.js';
import { startSignIn } from './startSignIn.js';

/** How far a restarted sign-in goes without the person. */
export interface RestartOptions {
  /** Whether to begin with the username alone, before any password. */
  readonly byName: boolean;
  readonly factor?: FirstFactor;
  readonly method?: MfaMethod;
}

/**
 * Starts a sign-in again with what the person typed to come to `from`; leads to the start of the sign-in when that is
 * forgotten. Amplify's trap: it can neither send a code of a sign-in again nor go back to a choice.
 */
export async function restartSignIn(
  context: Context,
  from: Step,
  options: RestartOptions,
): Promise<Step | { failure: Failure }> {
  const { memory, pool } = context;
  const username = usernameOf(from);
  const attempt = memory.attempt.of(username);
  const password = options.byName ? undefined : attempt?.password;
  const enough = options.byName || password || pool.authFlowType === 'CUSTOM_WITHOUT_SRP';
  if (!username || !enough || attempt?.once) return { name: 'signIn', username, notice: 'startAgain' };
  const metadata = metadataOf(context, 'signIn', { clientMetadata: attempt?.clientMetadata });
  try {
    let step = await startSignIn(context, {
      username,
      password,
      passwordKind: passwordKindOf(from),
      ...metadata,
    });
    for (let answer = answerTo(step, options, attempt); answer; answer = answerTo(step, options, attempt)) {
      step = await answerOpenChallenge(context, { answer }, step);
    }
    const ways = alternativesOf(step) ?? (step.name === from.name ? alternativesOf(from) : undefined);
    return await reachStep(context, withAlternatives(step, ways), attempt ?? { username });
  } catch (cause) {
    if (options.factor === 'WEB_AUTHN') return { failure: passkeyFailure(cause) };
    const failure = toFailure(cause, 'signIn');
    // The password was right a moment ago, so a refusal now does not count as a wrong password.
    if (failure.code === 'wrongCredentials') return { failure };
    return { failure: withLockout(memory.wrongPasswords, failure, username) };
  }
}

function answerTo(
  step: Step,
  { factor, method }: RestartOptions,
  attempt: Attempt | undefined,
): string | undefined {
  switch (step.name) {
    case 'firstFactorSelection':
      return step.factors.find((offered) => offered === factor);
    case 'mfaSelection':
      return step.methods.find((offered) => offered === method);
    case 'mfaSetupSelection':
      return method === 'EMAIL' && attempt?.email ? method : undefined;
    case 'emailSetup':
      return method === 'EMAIL' ? attempt?.email : undefined;
    default:
      return undefined;
  }
}
