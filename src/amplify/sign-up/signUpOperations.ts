import { confirmSignUp as confirm, resendSignUpCode as resend, signUp as start } from 'aws-amplify/auth';
import type { Delivery, FailureCode, PoolSettings, SignUpInput, Step } from '../../core/index.js';
import { withDeadline } from '../../core/withDeadline.js';
import { isLost, recordFailedRequests } from '../config/requestInTime.js';
import type { Context, Operations } from '../context/context.js';
import { pretendedDelivery, revealsAccount } from '../context/hideAccount.js';
import { metadataOf } from '../context/metadataOf.js';
import { toFailure } from '../failures/toFailure.js';
import type { Confirmation, NewAccount } from '../memory/clientMemory.js';
import { reachStep } from '../sign-in/answerOpenChallenge.js';
import { startSignIn } from '../sign-in/startSignIn.js';
import { toConfirmStep } from '../sign-in/toConfirmStep.js';
import { toDelivery } from '../sign-in/toStep.js';
import { signInByConfirmation } from './signInByConfirmation.js';

/** Creates an account. A pool that confirms accounts by itself signs the person in at once. */
export const signUp: Operations['signUp'] = async (context, input) => {
  const { memory } = context;
  const { failed, stop } = recordFailedRequests();
  const created = await createAccount(context, input)
    .catch((cause) => ({ cause }))
    .finally(stop);
  const lost = failed.some((request) => request.operation === 'SignUp' && isLost(request));
  const unanswered = memory.unansweredSignUp === input.username || lost;
  memory.unansweredSignUp = undefined;
  if (!('cause' in created)) return created;
  const { code } = toFailure(created.cause, 'signUp');
  // Amplify itself sends a request again after a lost connection.
  if (unanswered && code === 'usernameTaken') return ownAccount(context, input, created.cause);
  if (unanswered) memory.unansweredSignUp = input.username;
  throw created.cause;
};

async function createAccount(context: Context, input: SignUpInput): Promise<Step> {
  const { pool, memory } = context;
  const { username, password, attributes } = input;
  const userAttributes = { ...identifierAttribute(username, pool), ...attributes };
  // Without a password, only Amplify can sign in after the confirmation, with the session that it keeps to itself.
  const byCode = !password && pool.authFlowType === 'USER_AUTH' && pool.confirmation === 'code';
  const { isSignUpComplete, nextStep } = await start({
    username,
    password,
    options: {
      userAttributes,
      autoSignIn: byCode && { authFlowType: 'USER_AUTH' },
      ...metadataOf(context, 'signUp', input),
    },
  });
  const contact = userAttributes.email ?? userAttributes.phone_number;
  memory.newAccount.keep({ username, password, contact });
  if (isSignUpComplete) return inTime(context, username, () => signInWith(context, { username, password }));
  const details = 'codeDeliveryDetails' in nextStep ? nextStep.codeDeliveryDetails : undefined;
  return toConfirmStep(context, username, toDelivery(details));
}

// The answer to the same sign-up was lost, so the account may be the person's own. The password proves that; without a
// password, the code does that will be sent.
async function ownAccount(context: Context, input: SignUpInput, cause: unknown): Promise<Step> {
  const { username, password, attributes } = input;
  const account = { username, password, contact: attributes.email ?? attributes.phone_number };
  const reached = password
    ? signInWith(context, account)
    : resend({ username }).then((details) => toConfirmStep(context, username, toDelivery(details)));
  const step = await reached.catch(() => {
    throw cause;
  });
  if (step.name === 'confirmSignUp') context.memory.newAccount.keep(account);
  return step;
}

/** Confirms an account and signs in, while this page still has what the person typed. */
export const confirmSignUp: Operations['confirmSignUp'] = (context, { username, code, ...metadata }) => {
  const { memory } = context;
  // Amplify's trap: of two confirmations that succeed at once, it never answers the second.
  const input = JSON.stringify([username, code]);
  if (memory.confirmation?.input === input) return memory.confirmation.answer;
  const answer = confirmOnce(context, { username, code, ...metadata }).finally(() => {
    if (memory.confirmation?.answer === answer) memory.confirmation = undefined;
  });
  memory.confirmation = { input, answer };
  return answer;
};

/** Signs in once the person has opened the link in the email; leads to the sign-in where that takes a password. */
export const continueSignUp: Operations['continueSignUp'] = async (context, input) => {
  const { username } = input;
  const { newAccount } = context.memory;
  const password = newAccount.of(username)?.password;
  if (!password && context.pool.authFlowType !== 'USER_AUTH') {
    return { name: 'signIn', username: typedName(context, username) };
  }
  const metadata = metadataOf(context, 'continueSignUp', input);
  const step = await startSignIn(context, { username, password, ...metadata });
  // Not through `reachStep`, which would send the email again at each look.
  if (step.name === 'confirmSignUp') return { failure: { code: 'userNotConfirmed' } };
  newAccount.forget();
  return reachStep(context, step, { username, password });
};

/** Sends the code, or the link, of a sign-up again. */
export const resendSignUpCode: Operations['resendSignUpCode'] = async (context, input) => {
  const { username } = input;
  const { clientMetadata } = metadataOf(context, 'resendSignUpCode', input);
  try {
    const details = await resend({ username, options: { clientMetadata } });
    return toConfirmStep(context, username, mayReveal(context, username) ? toDelivery(details) : {});
  } catch (cause) {
    if (mayReveal(context, username)) return alreadyConfirmed(context, username, cause);
    return toConfirmStep(context, username, pretendedResend(context, cause));
  }
};

async function confirmOnce(
  context: Context,
  input: Parameters<Operations['confirmSignUp']>[1],
): Confirmation['answer'] {
  const { username, code: confirmationCode } = input;
  const { clientMetadata } = metadataOf(context, 'confirmSignUp', input);
  try {
    // Amplify's trap: with a session of the sign-up at hand, and a link in place of a code, this never answers;
    // `signUp` above asks for that session only where codes confirm.
    const { nextStep } = await confirm({ username, confirmationCode, options: { clientMetadata } });
    const account = context.memory.newAccount.of(username);
    if (account?.password) return await inTime(context, username, () => signInWith(context, account));
    // Amplify's trap: it forgets the session of a sign-up at a reload, and three minutes after any other sign-up.
    if (nextStep.signUpStep !== 'COMPLETE_AUTO_SIGN_IN') return confirmed(context, username);
    return await inTime(context, username, () => signInByConfirmation(context, username));
  } catch (cause) {
    if (mayReveal(context, username)) return alreadyConfirmed(context, username, cause);
    const { code } = toFailure(cause, 'confirmSignUp');
    if (!refusedCodes.includes(code) && !revealsAccount(code)) throw cause;
    return { failure: { code: 'wrongCode', field: 'code', cause } };
  }
}

/** How Cognito refuses a code: for a confirmed account, for a username that does not exist, for an unconfirmed account. */
const refusedCodes: readonly FailureCode[] = [
  'alreadyConfirmed',
  'expiredCode',
  'wrongCredentials',
  'wrongCode',
];

// A person who signed up in this page may learn the state of the account; the username of a link anyone may have written.
function mayReveal(context: Context, username: string): boolean {
  return context.options.specific || context.memory.newAccount.of(username) !== undefined;
}

function pretendedResend(context: Context, cause: unknown): Delivery {
  const { code } = toFailure(cause, 'resendSignUpCode');
  return code === 'alreadyConfirmed' ? {} : pretendedDelivery(context, cause);
}

async function signInWith(context: Context, { username, password }: NewAccount): Promise<Step> {
  const step = await startSignIn(context, { username, password, ...metadataOf(context, 'signIn') });
  return reachStep(context, step, { username, password });
}

/** Milliseconds that the sign-in after a sign-up may take; after that, the person signs in by hand. */
const patience = 20_000;

// The account is there by now, so a sign-in that fails or hangs is left to the person. It keeps the turn of this client
// until it ends: another client would configure Amplify for another pool in the middle of it.
async function inTime(context: Context, username: string, signIn: () => Promise<Step>): Promise<Step> {
  const step = await withDeadline(context.amplify.take(signIn), patience).catch(() => null);
  const reached = step ?? confirmed(context, username);
  context.memory.newAccount.forget();
  return reached;
}

function confirmed(context: Context, username: string): Step {
  return { name: 'signIn', username: typedName(context, username), notice: 'confirmed' };
}

// The answer to an earlier confirmation was lost, or another tab has confirmed the account.
function alreadyConfirmed(context: Context, username: string, cause: unknown): Step {
  if (toFailure(cause, 'confirmSignUp').code === 'alreadyConfirmed') return confirmed(context, username);
  throw cause;
}

// A person does not know a username that the app made up, and signs in with the email or phone number.
function typedName({ memory }: Context, username: string): string | undefined {
  const madeUp = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(username);
  return madeUp ? memory.newAccount.of(username)?.contact : username;
}

// In a pool without usernames, the email or phone number that people sign in with is an attribute too.
function identifierAttribute(username: string, { identifiers }: PoolSettings): Record<string, string> {
  if (identifiers.includes('username')) return {};
  if (username.includes('@')) return { email: username };
  return username.startsWith('+') ? { phone_number: username } : {};
}
