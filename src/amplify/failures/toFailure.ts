import type { Failure, FailureCode, FieldName, OperationName } from '../../core/index.js';
import { codeByMessage } from './failureMessages.js';
import { codeByName } from './failureNames.js';
import { triggerMessage } from './triggerMessage.js';

/** Says in the kit's words why an operation failed. An exception that nobody listed stays `unknown`, with its cause. */
export function toFailure(cause: unknown, operation: OperationName | 'signOut'): Failure {
  const { name, message } = named(cause);
  // A function of the pool says what it likes; its words stand for no fault of Cognito's.
  const said = triggerMessage(message);
  if (said) return { code: 'refused', message: said, cause };
  // By name first: names are a contract, texts drift. But some names say too little alone.
  const code = codeByMessage(name, message) ?? codeWithin(operation, name) ?? codeByName[name] ?? 'unknown';
  const field = fieldOf(code, operation);
  return field ? { code, field, cause } : { code, cause };
}

// AWS ends its names in `Exception` mostly, Amplify sometimes.
function named(cause: unknown): { name: string; message: string } {
  if (!(cause instanceof Error)) return { name: '', message: String(cause) };
  // Of the rarer faults of a passkey ceremony Amplify says no more than that there was one.
  if ('underlyingError' in cause && cause.underlyingError instanceof DOMException) {
    if (cause.name === 'Unknown') return cause.underlyingError;
  }
  return { name: cause.name.replace(/Exception$/, ''), message: cause.message };
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

/** What the names that say only "no" mean in an operation, when the text did not tell either. */
function codeWithin(operation: OperationName | 'signOut', name: string): FailureCode | undefined {
  // The limit of a person's passkeys, once Amplify has retried in vain.
  if (name === 'LimitExceeded' && (operation === 'addPasskey' || operation === 'acceptOffer'))
    return 'passkeyLimit';
  if (name !== 'NotAuthorized' && name !== 'UserNotFound') return undefined;
  if (whileSignedIn.includes(operation)) return 'notSignedIn';
  // As a pool answers that gives nobody away.
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

/** Says that nobody has that name, where the app wants people told; on its own, `toFailure` never does. */
export function withoutDisguise(failure: Failure): Failure {
  const unknown = failure.code === 'wrongCredentials' && named(failure.cause).name === 'UserNotFound';
  return unknown ? { ...failure, code: 'unknownUser', field: 'username' } : failure;
}
