import { duration, inSentence } from '../words/words.js';
import type { LaterMessages } from './later.js';

/**
 * The English texts of the first view. Their shape is the type of all languages. A text with a value is a
 * function.
 */
export const en = {
  /** The language as a BCP 47 tag. */
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

  /**
   * Examples inside empty fields, by the names of the fields. The kit has none: an example vanishes at the first key and
   * is easily taken for a value.
   */
  placeholders: {} as Record<string, string>,

  /** Problems of a typed value, by the code from the schema. */
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
    retryIn: (seconds: number) => `Try again in ${duration(seconds, 'en')}`,
    required: 'required',
  },

  notices: {
    confirmed: 'Your account is confirmed. You can sign in now.',
    passwordChanged: 'Your password has been changed. Sign in with the new one.',
    startAgain: 'Your sign-in was interrupted. Sign in again.',
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
  /** Links to another step after a failure. */
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

  /** Failures that the kit can show before the other texts are loaded; see `en/failures.ts`. */
  failures: {
    network:
      'We could not reach the server. Check your connection and try again; nothing that you typed is lost.',
    unknown:
      'Something went wrong. Try again; if it happens again, ask the people who run this service for help.',
  },
};

/** The texts that the first view may need, in one language. */
export type FirstMessages = typeof en;

/** All texts of one language. */
export type Messages = FirstMessages & LaterMessages;
