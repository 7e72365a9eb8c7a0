import { duration } from './duration.js';
import { inSentence } from './inSentence.js';
import type { LaterMessages } from './later/en.js';

/** English of the first view; its shape is the type of all languages. A text with a value in it is a function. */
export const en = {
  /** BCP 47. */
  locale: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',

  fields: {
    username: 'Username',
    email: 'Email',
    phoneNumber: 'Phone number',
    usernameOrEmail: 'Username or email',
    emailOrPhone: 'Email or phone number',
    usernameOrPhone: 'Username or phone number',
    anyIdentifier: 'Username, email or phone number',
    password: 'Password',
    confirmPassword: 'Confirm password',
    newPassword: 'New password',
    code: 'Confirmation code',
    phoneHint: 'With the country code, for example +1 206 555 0100',
    optional: '(optional)',
  },

  /** What is wrong with a typed value, by the code that the schema gives. */
  problems: {
    required: (label: string) => `Enter your ${inSentence(label)}`,
    email: 'Enter an email address, like name@example.com',
    phoneNumber: 'Enter a phone number with its country code, like +1 206 555 0100',
    code: (length: number) => `Enter the ${length} digits of the code`,
    passwordPolicy: 'Choose a password that meets every rule',
    passwordTooLong: 'Choose a password of at most 256 characters',
    passwordMismatch: 'Enter the same password in both fields',
    usernameSpaces: 'Enter a username without spaces',
    choice: 'Choose an option',
    phoneTooShort: 'That number is too short. Check that every digit is there',
    phoneTooLong: 'That number is too long. Check it for extra digits',
    passwordCommon: 'That password is easy to guess. Choose a less usual one',
    passwordPersonal: 'Choose a password without your name, email or phone number in it',
    passwordWords: 'Choose a password without the name of this service in it',
    passwordBreached: 'That password is known from a data leak. Choose another one',
    summary: 'There is a problem',
  },

  password: {
    show: (label: string) => `Show ${inSentence(label)}`,
    hide: (label: string) => `Hide ${inSentence(label)}`,
    shown: (label: string) => `${label} is shown`,
    hidden: (label: string) => `${label} is hidden`,
    rules: 'Your password needs',
    minLength: (length: number) => `at least ${length} characters`,
    lowercase: 'a lowercase letter',
    uppercase: 'an uppercase letter',
    numbers: 'a number',
    symbols: 'a symbol, such as ! or #',
    met: 'done',
    unmet: 'still missing',
    progress: (met: number, all: number) => `${met} of ${all} password rules met`,
  },

  common: {
    backToSignIn: 'Back to sign in',
    back: 'Back',
    cancel: 'Cancel',
    continue: 'Continue',
    tryAgain: 'Try again',
    signOut: 'Sign out',
    close: 'Close',
    loading: 'Loading…',
    pending: 'Please wait…',
    preferred: 'Default',
    on: 'On',
    off: 'Off',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying failed. Select the text and copy it.',
    retryIn: (seconds: number) => `Try again in ${duration(seconds, 'en')}`,
    required: 'required',
  },

  notices: {
    confirmed: 'Your account is confirmed. You can sign in now.',
    passwordChanged: 'Your password has been changed. Sign in with the new one.',
    startAgain: 'The page was reloaded. Sign in again to go on.',
  },

  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    forgotPassword: 'Forgot your password?',
    noAccount: 'New here?',
    signUp: 'Create account',
    done: (name: string) => `You are signed in as ${name}`,
    doneTitle: 'Signed in',
  },
  /** Ways on after a failure. */
  links: {
    confirmSignUp: 'Confirm your account',
    forgotPassword: 'Reset your password',
    signIn: 'Sign in',
  },
  dialog: {
    title: 'Sign in',
  },
  pages: {
    accountTitle: 'Your account',
    signedInAs: 'Signed in as',
    security: 'Security',
    terms: 'Terms',
    privacy: 'Privacy',
    help: 'Help',
    legal: 'Legal',
    signOutEverywhere: 'Sign out on all devices',
    notFoundTitle: 'Page not found',
    notFound: 'Check the address, or start from the home page.',
    /** The title of the window while the form has a problem. */
    titleWithProblem: (title: string) => `Error: ${title}`,
  },

  /** By `Failure.code`; each says what to do next, and none tells a stranger who has an account. */
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
    redirectFailed: 'Signing in there did not work. Try again, or choose another way.',
    popupBlocked: 'Your browser stopped the window. Allow pop-ups for this site, then try again.',
    network:
      'We could not reach the server. Check your connection and try again; nothing that you typed is lost.',
    unavailable: 'The service is not available right now. Try again in a moment.',
    misconfigured: 'Sign-in is not set up correctly. Ask the people who run this service for help.',
    unknown:
      'Something went wrong. Try again; if it happens again, ask the people who run this service for help.',
  },
};

/** The texts that the first view may need, in one language. */
export type FirstMessages = typeof en;

/** All texts of one language. */
export type Messages = FirstMessages & LaterMessages;
