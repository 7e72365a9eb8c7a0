import type { ChallengeInput, FirstFactor, Metadata, Step, StepNamed } from '../../core/index.js';
import type { Context, Operations } from '../context/context.js';
import { metadataOf } from '../context/metadataOf.js';
import { passkeyFailure } from '../failures/passkeyFailure.js';
import { toFailure } from '../failures/toFailure.js';
import type { Attempt } from '../memory/clientMemory.js';
import { withLockout } from '../memory/lockout.js';
import { alternativesOf, isSecondFactor, passwordKindOf, withAlternatives } from './alternatives.js';
import { answerOpenChallenge, isSessionExpired, reachStep, usernameOf } from './answerOpenChallenge.js';
import { factorAtOnce, keepFirstFactor, onlyFactorOf, sentFirstFactor } from './firstFactors.js';
import { restartSignIn } from './restartSignIn.js';
import { nextFrame, startSignIn } from './startSignIn.js';

/** Begins a sign-in by the flow of the pool: with a password, or with the username alone. */
export const signIn: Operations['signIn'] = async (context, input) => {
  const { username, password } = input;
  const metadata = metadataOf(context, 'signIn', input);
  context.memory.attempt.forget();
  try {
    const begun = await startSignIn(context, { username, password, ...metadata });
    if (password) onRightPassword(context, { username, next: begun });
    if (begun.name === 'firstFactorSelection' && begun.factors.length === 0) return noUsableFactor;
    const step = await takeFactorAtOnce(context, metadata, begun);
    return await reachStep(context, step, { username, password, ...reusable(input) });
  } catch (cause) {
    return { failure: withLockout(context.memory.wrongPasswords, toFailure(cause, 'signIn'), username) };
  }
};

/** Answers the open challenge. */
export const answerChallenge: Operations['answerChallenge'] = async (context, input, from) => {
  if (from.name === 'password') return answerPassword(context, input, from);
  const attempt = context.memory.attempt.of(usernameOf(from));
  try {
    const step = await answerOpenChallenge(context, input, from);
    const sent = sentFirstFactor(from);
    if (sent) keepFirstFactor(context, sent);
    return await reachStep(context, step, attempt && { ...attempt, ...attemptBy(input, from) });
  } catch (cause) {
    if (from.name !== 'firstFactorSelection') throw cause;
    if (!isSessionExpired(cause)) {
      if (input.answer === 'WEB_AUTHN') return { failure: passkeyFailure(cause) };
      throw cause;
    }
    // A choice needs nothing but the username, so a sign-in with a new session goes on without the person.
    const factor = from.factors.find((offered) => offered === input.answer);
    return restartSignIn(context, from, { byName: true, factor });
  }
};

/** Sends the code of a sign-in again. Amplify cannot, so the sign-in starts again with what the person typed before. */
export const resendSignInCode: Operations['resendSignInCode'] = async (context, from) => {
  const factor = sentFirstFactor(from);
  const method = from.name === 'smsCode' ? 'SMS' : from.name === 'emailCode' ? 'EMAIL' : undefined;
  return restartSignIn(context, from, { byName: factor !== undefined, factor, method });
};

/** Goes back to the choice that led to a challenge: of a first or of a second factor. */
export const tryAnotherWay: Operations['tryAnotherWay'] = async (context, from) => {
  const ofSecond = alternativesOf(from)?.some(isSecondFactor) ?? false;
  return restartSignIn(context, from, { byName: context.pool.authFlowType === 'USER_AUTH' && !ofSecond });
};

async function takeFactorAtOnce(context: Context, metadata: Metadata, begun: Step): Promise<Step> {
  const factor = factorAtOnce(context.pool, begun);
  if (!factor) return begun;
  try {
    return await answerOpenChallenge(context, { answer: factor, ...metadata }, begun);
  } catch (cause) {
    // The person did not choose this factor: a passkey that is not at hand, or a code that cannot be sent, must not
    // hide the other ways.
    if (factor === onlyFactorOf(begun) || toFailure(cause, 'signIn').code === 'network') throw cause;
    return begun;
  }
}

const noUsableFactor = { failure: { code: 'passkeyUnsupported' } } as const;

async function answerPassword(context: Context, input: ChallengeInput, from: StepNamed<'password'>) {
  const { username = '' } = from;
  const { memory } = context;
  const clientMetadata = { ...memory.attempt.of(username)?.clientMetadata, ...input.clientMetadata };
  try {
    const step = await sendPassword(context, { ...input, clientMetadata }, from);
    onRightPassword(context, { username, next: step, passwordKind: passwordKindOf(from) });
    const metadata = reusable({ ...input, clientMetadata });
    return await reachStep(context, step, { username, password: input.answer, ...metadata });
  } catch (cause) {
    return { failure: withLockout(memory.wrongPasswords, toFailure(cause, 'signIn'), username) };
  }
}

// A wrong password, or three minutes of thinking, end Cognito's session; then the sign-in begins anew, unseen.
async function sendPassword(
  context: Context,
  input: ChallengeInput,
  from: StepNamed<'password'>,
): Promise<Step> {
  if (context.pool.authFlowType === 'USER_AUTH') {
    await nextFrame();
    try {
      return await answerOpenChallenge(context, input, from);
    } catch (cause) {
      if (!isSessionExpired(cause)) throw cause;
    }
  }
  const { username = '', ways } = from;
  const credentials = { username, password: input.answer, passwordKind: passwordKindOf(from) };
  const step = await startSignIn(context, { ...credentials, ...metadataOf(context, 'signIn', input) });
  return withAlternatives(step, alternativesOf(step) ?? ways);
}

interface RightPassword {
  readonly username: string;
  readonly next: Step;
  readonly passwordKind?: FirstFactor;
}

function onRightPassword(
  context: Context,
  { username, next, passwordKind = 'PASSWORD_SRP' }: RightPassword,
): void {
  // Cognito answers a password for an account that has none with the other first factors.
  if (next.name === 'firstFactorSelection') return;
  context.memory.wrongPasswords.delete(username);
  keepFirstFactor(context, passwordKind);
}

// A token that is good for one call, as of a CAPTCHA, would be refused at a restart.
function reusable({ once, clientMetadata }: Metadata): Partial<Attempt> {
  return once ? { once } : { clientMetadata };
}

function attemptBy({ answer }: ChallengeInput, from: Step): Partial<Attempt> {
  if (from.name === 'newPassword') return { password: answer };
  return from.name === 'emailSetup' ? { email: answer } : {};
}
