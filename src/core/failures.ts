/**
 * Everything that can go wrong for a person, divided by what the person can do next. The locale has the text
 * of each code.
 */
export type FailureCode =
  | 'wrongCredentials'
  | 'unknownUser'
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
  | 'invalidValue'
  | 'missingValue'
  | 'refused'
  | 'blocked'
  | 'mfaUnavailable'
  | 'phoneNeeded'
  | 'notSignedIn'
  | 'alreadySignedIn'
  | 'deviceUnknown'
  | 'passkeyCancelled'
  | 'passkeyUnsupported'
  | 'passkeyExists'
  | 'passkeyAborted'
  | 'passkeyUnknown'
  | 'passkeyLimit'
  | 'passkeyNotEnabled'
  | 'passkeyWrongSite'
  | 'passkeyFailed'
  | 'redirectFailed'
  | 'popupBlocked'
  | 'network'
  | 'noAnswer'
  | 'unavailable'
  | 'misconfigured'
  | 'unknown';

/** The form field that a failure is about, by its `name` in the form. Attributes have Cognito's own names. */
export type FieldName =
  | 'username'
  | 'password'
  | 'newPassword'
  | 'confirmPassword'
  | 'code'
  | 'email'
  | 'phone_number'
  | (string & {});

/** A failure as data. The view finds the text in the locale by `code`. */
export interface Failure {
  readonly code: FailureCode;
  /** The field that the failure is about; absent when the failure is about the whole form. */
  readonly field?: FieldName;
  /** The message of a trigger of the pool, without AWS's prefix: plain text in the language of the pool. */
  readonly message?: string;
  /** Seconds until another attempt can succeed. */
  readonly retryAfter?: number;
  /** The original exception, for logs; never shown on screen. */
  readonly cause?: unknown;
}

/**
 * A mistake of the app's author: what happened, why it matters, what to do. `code` never changes, so authors
 * can search for it.
 */
export class CognitoKitError extends Error {
  override readonly name = 'CognitoKitError';
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
