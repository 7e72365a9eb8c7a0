/** Everything that can go wrong for a person, by what they can do about it; the words are in the locale. */
export type FailureCode =
  | 'wrongCredentials'
  | 'wrongPassword'
  | 'tooManyAttempts'
  | 'limitExceeded'
  | 'tooManyRequests'
  | 'userDisabled'
  | 'userNotConfirmed'
  | 'passwordResetRequired'
  | 'temporaryPasswordExpired'
  | 'usernameTaken'
  | 'contactTaken'
  | 'weakPassword'
  | 'passwordReused'
  | 'wrongCode'
  | 'expiredCode'
  | 'usedCode'
  | 'sessionExpired'
  | 'codeNotSent'
  | 'noVerifiedContact'
  | 'alreadyConfirmed'
  | 'signUpClosed'
  | 'invalidInput'
  | 'invalidEmail'
  | 'invalidPhoneNumber'
  | 'missingInput'
  | 'refused'
  | 'blocked'
  | 'mfaUnavailable'
  | 'notSignedIn'
  | 'alreadySignedIn'
  | 'deviceUnknown'
  | 'passkeyCancelled'
  | 'passkeyUnsupported'
  | 'passkeyExists'
  | 'passkeyFailed'
  | 'redirectFailed'
  | 'network'
  | 'unavailable'
  | 'misconfigured'
  | 'unknown';

/** A form field that a failure is about, by its `name` in the form; attributes have Cognito's own names. */
export type FieldName =
  | 'username'
  | 'password'
  | 'newPassword'
  | 'confirmPassword'
  | 'code'
  | 'email'
  | 'phone_number'
  | (string & {});

/** What went wrong, as data. The view finds its words in the locale by `code`. */
export interface Failure {
  readonly code: FailureCode;
  /** The field that it is about; absent when it is about the whole form. */
  readonly field?: FieldName;
  /** Seconds until trying again makes sense. */
  readonly retryAfter?: number;
  /** The original exception, for logs; never shown. */
  readonly cause?: unknown;
}

/**
 * A mistake of the app's author: what happened, why it matters, what to do.
 * `code` is stable and can be searched for.
 */
export class CognitoKitError extends Error {
  override readonly name = 'CognitoKitError';
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
