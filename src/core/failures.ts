/** Everything that can go wrong for a person, by what they can do about it; the words are in the locale. */
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
  /** What a trigger of the pool said, without AWS's prefix. Text, in the language of the pool. */
  readonly message?: string;
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
