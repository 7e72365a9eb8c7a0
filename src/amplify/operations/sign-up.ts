import { Amplify } from 'aws-amplify';
import {
  confirmSignUp as confirm,
  autoSignIn as enter,
  resendSignUpCode as resend,
  signUp as start,
} from 'aws-amplify/auth';
import type { PoolSettings, Step } from '../../core/index.js';
import { toFailure } from '../toFailure.js';
import { toDelivery, toStep } from '../toStep.js';
import type { Operations } from './operations.js';

/** Makes an account. A pool that confirms accounts by itself signs the person in at once. */
export const signUp: Operations['signUp'] = async ({ pool }, { username: typed, password, attributes }) => {
  const username = typed.trim();
  const userAttributes = { ...identifierAttribute(username, pool), ...filled(attributes) };
  const { nextStep } = await start({
    username,
    password,
    options: { userAttributes, autoSignIn: !confirmsByLink() },
  });
  switch (nextStep.signUpStep) {
    case 'CONFIRM_SIGN_UP':
      return { name: 'confirmSignUp', username, delivery: toDelivery(nextStep.codeDeliveryDetails) };
    case 'COMPLETE_AUTO_SIGN_IN':
      return signInNow(username);
    case 'DONE':
      return confirmed(username);
    default:
      return nextStep satisfies never;
  }
};

let confirming: { readonly of: string; readonly answer: Promise<Step> } | null = null;

/** Confirms an account and signs in, while Amplify still has the password of the sign-up in memory. */
export const confirmSignUp: Operations['confirmSignUp'] = (_context, { username, code }) => {
  // Of two confirmations that succeed at once, Amplify never answers the second.
  const of = JSON.stringify([username, code]);
  if (confirming?.of === of) return confirming.answer;
  const answer = confirmOnce(username, code).finally(() => {
    if (confirming?.answer === answer) confirming = null;
  });
  confirming = { of, answer };
  return answer;
};

/** Sends the code of a sign-up again. */
export const resendSignUpCode: Operations['resendSignUpCode'] = async (_context, { username }) => {
  try {
    return { name: 'confirmSignUp', username, delivery: toDelivery(await resend({ username })) };
  } catch (cause) {
    return confirmedBefore(cause, username);
  }
};

async function confirmOnce(username: string, code: string): Promise<Step> {
  try {
    const { nextStep } = await confirm({ username, confirmationCode: code });
    return nextStep.signUpStep === 'COMPLETE_AUTO_SIGN_IN' ? signInNow(username) : confirmed(username);
  } catch (cause) {
    return confirmedBefore(cause, username);
  }
}

/** Milliseconds after which a person signs in by hand rather than wait on. */
const patience = 20_000;
let entering: Promise<Step> | null = null;

// Two at once share one answer.
function signInNow(username: string): Promise<Step> {
  entering ??= Promise.race([
    enterAlone().then(({ nextStep }) => toStep(nextStep, username)),
    new Promise<Step>((resolve) => setTimeout(() => resolve(confirmed(username)), patience)),
  ])
    .catch(() => confirmed(username))
    .finally(() => {
      entering = null;
    });
  return entering;
}

/** Milliseconds after a call in which Amplify drops another and never answers it: 300, and some for its timer. */
const deaf = 350;
let enteredAt = 0;

async function enterAlone() {
  const wait = enteredAt + deaf - Date.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  enteredAt = Date.now();
  return enter();
}

function confirmed(username: string): Step {
  return { name: 'signIn', username, notice: 'confirmed' };
}

// The answer to a first confirmation got lost, or it was made in another tab.
function confirmedBefore(cause: unknown, username: string): Step {
  if (toFailure(cause, 'confirmSignUp').code === 'alreadyConfirmed') return confirmed(username);
  throw cause;
}

// There the click on the link happens elsewhere; Amplify would poll for it, and never answer a confirmation by code.
function confirmsByLink(): boolean {
  return Amplify.getConfig().Auth?.Cognito.signUpVerificationMethod === 'link';
}

// Where people sign in with email or phone alone, the name of the account is that attribute too.
function identifierAttribute(username: string, { identifiers }: PoolSettings): Record<string, string> {
  if (identifiers.includes('username')) return {};
  return username.includes('@') ? { email: username } : { phone_number: username };
}

// Amplify sends an attribute without value as it is, and Cognito refuses it.
function filled(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const trimmed = Object.entries(attributes).map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(trimmed.filter(([, value]) => value));
}
