import type { Failure, FailureCode, FieldName, OperationName } from '../core/index.js';
import { codeByMessage } from './failureMessages.js';
import { codeByName } from './failureNames.js';

/** Says in the kit's words why an operation failed. An exception that nobody listed stays `unknown`, with its cause. */
export function toFailure(cause: unknown, operation: OperationName | 'signOut'): Failure {
  const { name, message } = named(cause);
  // By name first: names are a contract, texts drift. But some names say too little alone.
  const code = codeByMessage(name, message) ?? codeWithin(operation, name) ?? codeByName[name] ?? 'unknown';
  const field = fieldOf(code, operation);
  return field ? { code, field, cause } : { code, cause };
}

// AWS ends its names in `Exception` mostly, Amplify sometimes.
function named(cause: unknown): { name: string; message: string } {
  if (!(cause instanceof Error)) return { name: '', message: String(cause) };
  return { name: cause.name.replace(/Exception$/, ''), message: cause.message };
}

const whileSignedIn: readonly string[] = [
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

/** What the names that say only "no" mean in an operation, when the text did not tell either. */
function codeWithin(operation: OperationName | 'signOut', name: string): FailureCode | undefined {
  if (name !== 'NotAuthorized' && name !== 'UserNotFound') return undefined;
  if (whileSignedIn.includes(operation)) return 'notSignedIn';
  if (name === 'UserNotFound') return undefined;
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
