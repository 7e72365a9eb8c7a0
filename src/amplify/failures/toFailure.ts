import type { Failure, FailureCode, FieldName, OperationName } from '../../core/index.js';
import { codeByMessage } from './exceptionMessages.js';
import { codeByName } from './exceptionNames.js';
import { fieldInMessage } from './fieldInMessage.js';
import { triggerMessage } from './triggerMessage.js';

/** Translates an exception into a failure. An exception that is not listed becomes `unknown` and keeps its cause. */
export function toFailure(cause: unknown, operation: OperationName | 'signOut'): Failure {
  const { name, message } = named(cause);
  // A trigger writes its own message, which must not be mistaken for one of Cognito's.
  const ofTrigger = triggerMessage(message);
  if (ofTrigger) return { code: 'refused', message: ofTrigger, cause };
  // The message decides only for names that stand for several faults: names are a contract, messages drift.
  const code =
    codeByMessage(name, message) ?? codeWithin(operation, name) ?? codeByName.get(name) ?? 'unknown';
  return atField({ code, cause }, { operation, message });
}

/** What the texts say at a field in place of the text for a whole form. */
const codesAtField: Readonly<Partial<Record<FailureCode, FailureCode>>> = {
  invalidInput: 'invalidValue',
  missingInput: 'missingValue',
};

interface Refusal {
  readonly operation: OperationName | 'signOut';
  readonly message: string;
}

function atField({ code, cause }: Failure, { operation, message }: Refusal): Failure {
  const named = code === 'contactTaken' || code in codesAtField ? fieldInMessage(message) : undefined;
  const field = fieldOf(code, operation) ?? named;
  const retryAfter = retryAfterOf(cause);
  return {
    code: (named && codesAtField[code]) ?? code,
    ...(field && { field }),
    ...(retryAfter && { retryAfter }),
    cause,
  };
}

// Most names of AWS end in `Exception`, some of Amplify's do.
function named(cause: unknown): { name: string; message: string } {
  if (!(cause instanceof Error)) return { name: '', message: String(cause) };
  // Amplify's trap: the rarer faults of a passkey ceremony are all `Unknown`, with the browser's error inside.
  if ('underlyingError' in cause && cause.underlyingError instanceof DOMException) {
    if (cause.name === 'Unknown') return cause.underlyingError;
  }
  return { name: cause.name.replace(/Exception$/, ''), message: cause.message };
}

function retryAfterOf(cause: unknown): number | undefined {
  if (!(cause instanceof Error) || !('retryAfter' in cause)) return undefined;
  return typeof cause.retryAfter === 'number' ? cause.retryAfter : undefined;
}

const whileSignedIn: readonly string[] = [
  'acceptOffer',
  'declineOffer',
  'loadPasskeys',
  'addPasskey',
  'removePasskey',
  'loadMfaMethods',
  'startMfaSetup',
  'confirmTotp',
  'saveMfaContact',
  'confirmMfaContact',
  'resendMfaContactCode',
  'preferMfaMethod',
  'disableMfaMethod',
  'signOut',
] satisfies (OperationName | 'signOut')[];

/** The code of names whose meaning depends on the operation, where the message did not decide. */
function codeWithin(operation: OperationName | 'signOut', name: string): FailureCode | undefined {
  // The limit of passkeys for one user. Amplify's trap: it tries three times before it reports a limit.
  if (name === 'LimitExceeded' && (operation === 'addPasskey' || operation === 'acceptOffer'))
    return 'passkeyLimit';
  if (name !== 'NotAuthorized' && name !== 'UserNotFound') return undefined;
  if (whileSignedIn.includes(operation)) return 'notSignedIn';
  // The answer of a pool that hides whether an account exists.
  if (name === 'UserNotFound') return operation === 'confirmReset' ? 'wrongCode' : undefined;
  if (operation === 'signIn') return 'wrongCredentials';
  if (operation === 'answerChallenge') return 'sessionExpired';
  return undefined;
}

function fieldOf(code: FailureCode, operation: OperationName | 'signOut'): FieldName | undefined {
  switch (code) {
    case 'wrongCode':
    case 'expiredCode':
    case 'usedCode':
      return 'code';
    case 'weakPassword':
    case 'passwordReused':
      return operation === 'signUp' ? 'password' : 'newPassword';
    case 'usernameTaken':
      return 'username';
    case 'invalidPhoneNumber':
      return 'phone_number';
    case 'invalidEmail':
      return 'email';
    default:
      return undefined;
  }
}

/** Reveals that the username does not exist, where the app allows that; `toFailure` alone never does. */
export function unknownUserFailure(failure: Failure): Failure {
  const unknown = failure.code === 'wrongCredentials' && named(failure.cause).name === 'UserNotFound';
  return unknown ? { ...failure, code: 'unknownUser', field: 'username' } : failure;
}
