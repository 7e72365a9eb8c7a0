/** The English texts of failures, by `Failure.code`. Each text says what to do next. */
export const failures = {
  locale: 'en',
  failures: {
    wrongCredentials: 'Those sign-in details are not right. Check them and try again.',
    unknownUser: 'Those sign-in details are not right. Check them and try again.',
    wrongPassword: 'That password is not right. Try again.',
    tooManyAttempts: 'Too many wrong tries. Wait a moment, then try again, or reset your password.',
    limitExceeded: 'Too many tries for now. Wait a while, then try again.',
    tooManyRequests: 'We are getting too many requests. Wait a moment, then try again.',
    userDisabled: 'Those sign-in details are not right. Check them and try again.',
    userNotConfirmed:
      'If you have signed up, confirm your account first, with the code or link that we sent you.',
    passwordResetRequired: 'You need a new password. Ask for a code to set one.',
    temporaryPasswordExpired: 'Your temporary password has expired. Ask an administrator for a new one.',
    usernameTaken: 'Those details cannot be used. If you have an account, sign in; if not, try others.',
    contactTaken: 'Those details cannot be used. If you have an account, sign in; if not, try others.',
    weakPassword: 'That password does not meet the rules. Choose a stronger one.',
    passwordReused: 'You have used that password before. Choose a new one.',
    wrongCode: 'That code is not right. Check it and try again.',
    expiredCode: 'That code has expired. Ask for a new one.',
    usedCode: 'That code was used already. Wait for the next one and enter that.',
    sessionExpired: 'That took too long, so we stopped to be safe. Sign in again.',
    codeNotSent: 'We could not send the code. Try again in a moment.',
    noVerifiedContact: 'We could not send a code. Ask the people who run this service for help.',
    alreadyConfirmed: 'Nothing is left to confirm. Sign in.',
    signUpClosed: 'New accounts cannot be made here. Ask the people who run this service.',
    invalidInput: 'Something in the form is not accepted. Check it and try again.',
    invalidEmail: 'That email address is not accepted. Check it and try again.',
    invalidPhoneNumber:
      'That phone number is not accepted. Write it with the country code, like +49 170 1234567.',
    missingInput: 'Something is still missing. Fill in every field.',
    invalidValue: 'This is not accepted here. Change it and try again.',
    missingValue: 'This is still missing. Fill it in.',
    refused: 'This was not allowed. Ask the people who run this service for help.',
    blocked: 'This was stopped for safety. Try again later or from another network.',
    mfaUnavailable: 'That second step is not available for this account. Choose another.',
    phoneNeeded:
      'Sign-in needs a code by text message, but this account has no phone number. Ask the people who run this service to add yours.',
    notSignedIn: 'You are not signed in any more. Sign in again.',
    alreadySignedIn: 'Somebody is signed in here already. Sign out first, then try again.',
    deviceUnknown: 'This device is not known any more. Sign in again.',
    passkeyCancelled: 'The passkey request was closed. Try again, or choose another way.',
    passkeyUnsupported: 'This browser cannot use passkeys. Choose another way.',
    passkeyExists: 'This device already has a passkey for this account. Use it to sign in.',
    passkeyAborted: 'The passkey request was interrupted. Try again.',
    passkeyUnknown: 'That passkey is not valid here any more. Sign in another way, then make a new one.',
    passkeyLimit: 'This account has as many passkeys as it can have. Remove one, then try again.',
    passkeyNotEnabled: 'Passkeys are not turned on here. Choose another way.',
    passkeyWrongSite:
      'Passkeys do not work at this address. Choose another way, or ask the people who run this service.',
    passkeyFailed: 'The passkey did not work. Try again, or choose another way.',
    redirectFailed: 'The sign-in did not work. Try again, or choose another way.',
    popupBlocked: 'Your browser stopped the window. Allow pop-ups for this site, then try again.',
    noAnswer: 'The server did not answer. Try again.',
    unavailable: 'The service is not available right now. Try again in a moment.',
    misconfigured: 'Sign-in is not set up correctly. Ask the people who run this service for help.',
  },
  /** What to say of a password beside a failure. */
  passwordHints: {
    space:
      'The password that you entered begins or ends with a space, which no password here does. Enter it without the space.',
  },
};

/** The texts of failures, in one language. */
export type FailureTexts = typeof failures;
