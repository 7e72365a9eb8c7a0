import { confirmSignUp as confirm, resendSignUpCode as resend, signUp as start } from 'aws-amplify/auth';
import type { Delivery, Failure, FailureCode, PoolSettings, Step } from '../../core/index.js';
import type { Context, Operations } from '../context/context.js';
import { isTelling, sentToNobody } from '../context/hideAccount.js';
import { metadataOf } from '../context/metadataOf.js';
import { toFailure } from '../failures/toFailure.js';
import { accountOf, dropAccount, keepAccount, type NewAccount } from '../memory/newAccounts.js';
import { settled } from '../sign-in/answerOpenChallenge.js';
import { startSignIn } from '../sign-in/startSignIn.js';
import { toConfirm } from '../sign-in/toConfirmStep.js';
import { toDelivery } from '../sign-in/toStep.js';
import { enterByCode } from './signInByConfirmation.js';

/** Makes an account. A pool that confirms accounts by itself signs the person in at once. */
export const signUp: Operations['signUp'] = async (context, input) => {
  const { pool } = context;
  const { password, attributes } = input;
  const username = input.username.trim();
  const userAttributes = { ...identifierAttribute(username, pool), ...filled(attributes) };
  // Without a password only Amplify can sign in, with what the confirmation leaves in its hands.
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
  keepAccount(context, { username, password, contact });
  if (isSignUpComplete) return inTime(context, username, enterWith(context, { username, password }));
  const details = 'codeDeliveryDetails' in nextStep ? nextStep.codeDeliveryDetails : undefined;
  return toConfirm(context, username, toDelivery(details));
};

type Answer = Step | { readonly failure: Failure };

let confirming: { readonly of: string; readonly answer: Promise<Answer> } | null = null;

/** Confirms an account and signs in, as long as this page remembers how. */
export const confirmSignUp: Operations['confirmSignUp'] = (context, input) => {
  // Of two confirmations that succeed at once, Amplify never answers the second.
  const of = JSON.stringify([input.username, input.code]);
  if (confirming?.of === of) return confirming.answer;
  const answer = confirmOnce(context, input).finally(() => {
    if (confirming?.answer === answer) confirming = null;
  });
  confirming = { of, answer };
  return answer;
};

/** Signs in once the link in the email was followed. Whoever has to type a password for that is asked for it. */
export const continueSignUp: Operations['continueSignUp'] = async (context, input) => {
  const { username } = input;
  const account = accountOf(context, username);
  if (!account?.password && context.pool.authFlowType !== 'USER_AUTH') {
    return { name: 'signIn', username: shownName(context, username) };
  }
  const given = { username, password: account?.password };
  const step = await startSignIn(context, { ...given, ...metadataOf(context, 'continueSignUp', input) });
  // Not `settled`, which would send the email again at each look.
  if (step.name === 'confirmSignUp') return { failure: { code: 'userNotConfirmed' } };
  dropAccount(context);
  return settled(context, step, given);
};

/** Sends the code, or the link, of a sign-up again. */
export const resendSignUpCode: Operations['resendSignUpCode'] = async (context, input) => {
  const { username } = input;
  const { clientMetadata } = metadataOf(context, 'resendSignUpCode', input);
  try {
    const details = await resend({ username, options: { clientMetadata } });
    return toConfirm(context, username, isKnown(context, username) ? toDelivery(details) : {});
  } catch (cause) {
    if (isKnown(context, username)) return confirmedBefore(context, username, cause);
    return toConfirm(context, username, notResent(context, cause));
  }
};

async function confirmOnce(
  context: Context,
  input: Parameters<Operations['confirmSignUp']>[1],
): Promise<Answer> {
  const { username, code: confirmationCode } = input;
  const { clientMetadata } = metadataOf(context, 'confirmSignUp', input);
  try {
    const { nextStep } = await confirm({ username, confirmationCode, options: { clientMetadata } });
    const account = accountOf(context, username);
    if (account?.password) return await inTime(context, username, enterWith(context, account));
    // A reload loses the session that signs in without a password; so does Amplify three minutes after any sign-up.
    if (nextStep.signUpStep !== 'COMPLETE_AUTO_SIGN_IN') return confirmed(context, username);
    return await inTime(context, username, enterByCode(context, username));
  } catch (cause) {
    if (isKnown(context, username)) return confirmedBefore(context, username, cause);
    const { code } = toFailure(cause, 'confirmSignUp');
    if (!ofStrangers.includes(code) && !isTelling(code)) throw cause;
    return { failure: { code: 'wrongCode', field: 'code', cause } };
  }
}

/** How Cognito refuses a code by whose it is: one of a confirmed account, of nobody, of an account that waits. */
const ofStrangers: readonly FailureCode[] = [
  'alreadyConfirmed',
  'expiredCode',
  'wrongCredentials',
  'wrongCode',
];

// Whoever typed the password here may hear how the account stands; anybody can write a name into an address.
function isKnown(context: Context, username: string): boolean {
  return context.options.specific || accountOf(context, username) !== undefined;
}

function notResent(context: Context, cause: unknown): Delivery {
  const { code } = toFailure(cause, 'resendSignUpCode');
  return code === 'alreadyConfirmed' ? {} : sentToNobody(context, cause);
}

// Signs in to a confirmed account with what was typed a moment ago.
async function enterWith(context: Context, { username, password }: NewAccount): Promise<Step> {
  const given = { username, password };
  const step = await startSignIn(context, { ...given, ...metadataOf(context, 'signIn') });
  return settled(context, step, given);
}

/** Milliseconds after which a person signs in by hand rather than wait on. */
const patience = 20_000;

// What goes wrong here is left to the person.
async function inTime(context: Context, username: string, entering: Promise<Step>): Promise<Step> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const step = await Promise.race([entering.catch(() => null), late]);
  const arrived = step ?? confirmed(context, username);
  dropAccount(context);
  return arrived;
}

function confirmed(context: Context, username: string): Step {
  return { name: 'signIn', username: shownName(context, username), notice: 'confirmed' };
}

// The answer to a first confirmation got lost, or it was made in another tab.
function confirmedBefore(context: Context, username: string, cause: unknown): Step {
  if (toFailure(cause, 'confirmSignUp').code === 'alreadyConfirmed') return confirmed(context, username);
  throw cause;
}

// Nobody knows the name that the app made up; they sign in with their email or phone.
function shownName(context: Context, username: string): string | undefined {
  const madeUp = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(username);
  return madeUp ? accountOf(context, username)?.contact : username;
}

// Where people sign in with email or phone alone, the name of the account is that attribute too.
function identifierAttribute(username: string, { identifiers }: PoolSettings): Record<string, string> {
  if (identifiers.includes('username')) return {};
  if (username.includes('@')) return { email: username };
  return username.startsWith('+') ? { phone_number: username } : {};
}

// Amplify sends an attribute without value as it is, and Cognito refuses it.
function filled(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const trimmed = Object.entries(attributes).map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(trimmed.filter(([, value]) => value));
}
