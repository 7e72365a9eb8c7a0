import { kindOf } from '../core/fields/attributes.js';
import { cleanText, trimmed } from '../core/fields/cleanText.js';
import {
  type AuthService,
  type ContactInput,
  normalizeCode,
  normalizeEmail,
  normalizePhone,
  normalizeUsername,
  type OperationName,
  type PoolSettings,
  type Step,
  type StepName,
} from '../core/index.js';

type Input<O extends OperationName> = Parameters<AuthService[O]>;
type Cleaners = { readonly [O in OperationName]?: (pool: PoolSettings, ...input: Input<O>) => Input<O> };

/**
 * Brings an input into the form in which Cognito takes it: usernames, phone numbers and codes. The forms check the same
 * form of a value; this is the place that decides what is sent, for hooks without a form too. Passwords, and answers to
 * a custom challenge, are sent exactly as typed. Amplify's trap: it sends every value as it is.
 */
export function cleanInput<O extends OperationName>(
  pool: PoolSettings,
  operation: O,
  input: Input<O>,
): Input<O> {
  return cleaners[operation]?.(pool, ...input) ?? input;
}

const cleaners: Cleaners = {
  signIn: (pool, input) => [{ ...input, username: cleanName(pool, input.username) }],
  answerChallenge: (_, input, from) => [
    {
      ...input,
      answer: cleanAnswer(input.answer, from),
      attributes: input.attributes && cleanAttributes(input.attributes),
    },
    from,
  ],
  signUp: (pool, input) => [
    {
      ...input,
      username: cleanName(pool, input.username),
      attributes: cleanAttributes(input.attributes),
    },
  ],
  confirmSignUp: (pool, input) => [
    { ...input, username: cleanName(pool, input.username), code: cleanCode(input.code) },
  ],
  continueSignUp: (pool, input) => [{ ...input, username: cleanName(pool, input.username) }],
  resendSignUpCode: (pool, input) => [{ ...input, username: cleanName(pool, input.username) }],
  requestReset: (pool, input) => [{ ...input, username: cleanName(pool, input.username) }],
  confirmReset: (pool, input) => [
    { ...input, username: cleanName(pool, input.username), code: cleanCode(input.code) },
  ],
  confirmTotp: (_, { code }) => [{ code: cleanCode(code) }],
  saveMfaContact: (_, input) => [{ ...input, contact: cleanContact(input) }],
  confirmMfaContact: (_, input) => [{ ...input, contact: cleanContact(input), code: cleanCode(input.code) }],
  resendMfaContactCode: (_, input) => [{ ...input, contact: cleanContact(input) }],
};

function cleanName({ identifiers }: PoolSettings, username: string): string {
  return normalizeUsername(username, identifiers);
}

const codeSteps: readonly StepName[] = ['smsCode', 'emailCode', 'totpCode', 'totpSetup'];

function cleanAnswer(answer: string, from: Step): string {
  if (codeSteps.includes(from.name)) return cleanCode(answer);
  return from.name === 'emailSetup' ? normalizeEmail(answer) : answer;
}

// What is no code at all is sent as it is, for Cognito to refuse.
function cleanCode(code: string): string {
  return normalizeCode(code) || cleanText(code);
}

function cleanContact({ method, contact }: ContactInput): string {
  return method === 'SMS' ? cleanPhone(contact) : normalizeEmail(contact);
}

function cleanPhone(phone: string): string {
  return normalizePhone(phone) ?? cleanText(phone);
}

// Cognito refuses an attribute without a value, so a field that the person left empty is not sent.
function cleanAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const cleaned = Object.entries(attributes).map(([name, value]) => [name, cleanValue(name, value)]);
  return Object.fromEntries(cleaned.filter(([, value]) => value));
}

function cleanValue(name: string, value: string): string {
  const kind = kindOf(name);
  if (kind === 'tel') return cleanPhone(value);
  return kind === 'email' ? normalizeEmail(value) : trimmed(value);
}
