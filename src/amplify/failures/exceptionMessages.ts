import type { FailureCode } from '../../core/index.js';

/** Names of exceptions that stand for several faults, and the messages by which those faults differ. */
const messages: Readonly<Record<string, readonly (readonly [RegExp, FailureCode])[] | undefined>> = {
  NotAuthorized: [
    [/incorrect username or password/i, 'wrongCredentials'],
    [/attempts exceeded/i, 'tooManyAttempts'],
    [/security reasons/i, 'blocked'],
    [/user is disabled/i, 'userDisabled'],
    [/temporary password has expired/i, 'temporaryPasswordExpired'],
    [/signup is not permitted/i, 'signUpClosed'],
    [/current status is confirmed/i, 'alreadyConfirmed'],
    [/secret hash/i, 'misconfigured'],
    [/(access|refresh) token/i, 'notSignedIn'],
    [/session/i, 'sessionExpired'],
  ],
  InvalidParameter: [
    [/^username cannot be of/i, 'invalidInput'],
    [/no registered\/verified/i, 'noVerifiedContact'],
    [/already confirmed/i, 'alreadyConfirmed'],
    [/phone.?number.*(format|invalid)|(format|invalid).*phone.?number/i, 'invalidPhoneNumber'],
    [/username should be (either )?an email|email.*(format|invalid)|invalid email/i, 'invalidEmail'],
    [/(auth|_auth) flow not enabled|_AUTH is not enabled|secret/i, 'misconfigured'],
    [/mfa.*not (been )?enabled|delivery config/i, 'mfaUnavailable'],
    [/'(confirmationCode|userCode|code)'/i, 'wrongCode'],
    [/'(proposed)?password'/i, 'weakPassword'],
    [/is required|missing required|must not be null/i, 'missingInput'],
  ],
  ResourceNotFound: [[/device/i, 'deviceUnknown']],
  SignIn: [
    [/cannot initiate mfa setup/i, 'phoneNeeded'],
    [/was not addressed/i, 'misconfigured'],
  ],
  TypeError: [[/fetch|network|load/i, 'network']],
};

/** Characters of a message that are read. */
const longest = 2000;

/** The code of an exception whose name covers several faults, by its message. */
export function codeByMessage(name: string, message: string): FailureCode | undefined {
  // The message may be a trigger's and of any length; Cognito's own are short.
  const text = message.slice(0, longest);
  // Cognito sends this message under more than one name.
  if (/token has already been used/i.test(text)) return 'usedCode';
  // The name may be a trigger's too, such as `constructor`.
  const patterns = Object.hasOwn(messages, name) ? messages[name] : undefined;
  return patterns?.find(([pattern]) => pattern.test(text))?.[1];
}
