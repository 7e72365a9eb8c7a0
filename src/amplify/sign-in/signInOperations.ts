import type { ChallengeInput, FirstFactor, Metadata, Step, StepNamed } from '../../core/index.js';
import type { Context, Operations } from '../context/context.js';
import { metadataOf } from '../context/metadataOf.js';
import { passkeyFailure } from '../failures/passkeyFailure.js';
import { toFailure } from '../failures/toFailure.js';
import { forgetWrongPasswords, withLockout } from '../memory/lockout.js';
import type { Attempt } from '../memory/shortMemory.js';
import { isSecond, passwordIn, waysOf, withWays } from './alternatives.js';
import { answered, hasExpired, settled } from './answerOpenChallenge.js';
import { keepFactor, onlyWay, sentFactor } from './firstFactors.js';
import { restart } from './restartSignIn.js';
import { nextFrame, startSignIn } from './startSignIn.js';

/** Begins a sign-in in the way of the pool: with a password, or with the name alone. */
export const signIn: Operations['signIn'] = async (context, input) => {
  // Cognito takes names verbatim, and phones put a space after a suggestion.
  const username = input.username.trim();
  const { password } = input;
  const metadata = metadataOf(context, 'signIn', input);
  context.attempt.drop();
  try {
    const begun = await startSignIn(context, { username, password, ...metadata });
    if (password) passwordWasRight(context, { username, next: begun });
    if (begun.name === 'firstFactorSelection' && begun.factors.length === 0) return noWay;
    const only = onlyWay(begun);
    const step = only ? await answered(context, { answer: only, ...metadata }, begun) : begun;
    return await settled(context, step, { username, password, ...kept(input) });
  } catch (cause) {
    return { failure: withLockout(toFailure(cause, 'signIn'), username) };
  }
};

/** Answers the open challenge; Amplify knows which one that is. */
export const answerChallenge: Operations['answerChallenge'] = async (context, input, from) => {
  if (from.name === 'password') return answerPassword(context, input, from);
  const given = context.attempt.of(from);
  try {
    const step = await answered(context, input, from);
    const sent = sentFactor(from);
    if (sent) keepFactor(context, sent);
    return await settled(context, step, given && { ...given, ...givenWith(input, from) });
  } catch (cause) {
    if (from.name !== 'firstFactorSelection') throw cause;
    if (!hasExpired(cause)) {
      if (input.answer === 'WEB_AUTHN') return { failure: passkeyFailure(cause) };
      throw cause;
    }
    // A choice needs nothing but the name, so it can be made at any time.
    const factor = from.factors.find((offered) => offered === input.answer);
    return restart(context, from, { byName: true, factor });
  }
};

/** Has the code of a sign-in sent again. Amplify cannot, so the sign-in starts again with what was given before. */
export const resendSignInCode: Operations['resendSignInCode'] = async (context, from) => {
  const factor = sentFactor(from);
  const method = from.name === 'smsCode' ? 'SMS' : from.name === 'emailCode' ? 'EMAIL' : undefined;
  return restart(context, from, { byName: factor !== undefined, factor, method });
};

/** Goes back to the choice that led to a challenge: of a first factor, or of a second. */
export const tryAnotherWay: Operations['tryAnotherWay'] = async (context, from) => {
  const ofSecond = waysOf(from)?.some(isSecond) ?? false;
  return restart(context, from, { byName: context.pool.authFlowType === 'USER_AUTH' && !ofSecond });
};

const noWay = { failure: { code: 'passkeyUnsupported' } } as const;

async function answerPassword(context: Context, input: ChallengeInput, from: StepNamed<'password'>) {
  const { username = '' } = from;
  const given = context.attempt.of(from);
  const clientMetadata = { ...given?.clientMetadata, ...input.clientMetadata };
  try {
    const step = await proven(context, { ...input, clientMetadata }, from);
    passwordWasRight(context, { username, next: step, by: passwordIn(from) });
    return await settled(context, step, {
      username,
      password: input.answer,
      ...kept({ ...input, clientMetadata }),
    });
  } catch (cause) {
    return { failure: withLockout(toFailure(cause, 'signIn'), username) };
  }
}

// Whoever takes long over a password, or mistypes it, begins again with Cognito and notices nothing.
async function proven(context: Context, input: ChallengeInput, from: StepNamed<'password'>): Promise<Step> {
  if (context.pool.authFlowType === 'USER_AUTH') {
    await nextFrame();
    try {
      return await answered(context, input, from);
    } catch (cause) {
      if (!hasExpired(cause)) throw cause;
    }
  }
  const { username = '', ways } = from;
  const given = { username, password: input.answer, by: passwordIn(from) };
  const step = await startSignIn(context, { ...given, ...metadataOf(context, 'signIn', input) });
  return withWays(step, waysOf(step) ?? ways);
}

interface RightPassword {
  readonly username: string;
  readonly next: Step;
  readonly by?: FirstFactor;
}

function passwordWasRight(context: Context, { username, next, by = 'PASSWORD_SRP' }: RightPassword): void {
  // An account that has no password answers with its other ways.
  if (next.name === 'firstFactorSelection') return;
  forgetWrongPasswords(username);
  keepFactor(context, by);
}

// A token that was spent would be refused.
function kept({ once, clientMetadata }: Metadata): Partial<Attempt> {
  return once ? { once } : { clientMetadata };
}

function givenWith({ answer }: ChallengeInput, from: Step): Partial<Attempt> {
  if (from.name === 'newPassword') return { password: answer };
  return from.name === 'emailSetup' ? { email: answer } : {};
}
