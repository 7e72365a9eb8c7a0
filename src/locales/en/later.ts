import { duration } from '../words/words.js';
import type { AccountTexts } from './account.js';
import type { FailureTexts } from './failures.js';

/** The English texts of the views after the first. Their shape is the type of all languages. */
export const later = {
  locale: 'en',

  passwordRules: {
    rules: 'Your password needs',
    minLength: (length: number) => `at least ${length} characters`,
    lowercase: 'a lowercase letter (a–\u2060z)',
    uppercase: 'an uppercase letter (A–\u2060Z)',
    numbers: 'a number (0–\u20609)',
    symbols: 'a symbol, such as ! ? @ or #',
    outerSpace: 'no space at the beginning or end',
    mistaken: 'what you typed does not count',
    met: 'done',
    unmet: 'still missing',
    progress: (met: number, all: number) => `${met} of ${all} password rules met`,
  },
  controls: {
    preferred: 'Default',
    on: 'On',
    off: 'Off',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying failed. Select the text and copy it.',
  },

  /** The attributes of an account, by Cognito's names. */
  attributes: {
    name: 'Name',
    given_name: 'First name',
    family_name: 'Last name',
    middle_name: 'Middle name',
    nickname: 'Nickname',
    preferred_username: 'Preferred username',
    birthdate: 'Date of birth',
    gender: 'Gender',
    address: 'Address',
    locale: 'Language',
    zoneinfo: 'Time zone',
    website: 'Website',
    profile: 'Profile page',
    picture: 'Picture',
    updated_at: 'Last change',
  } as Record<string, string>,

  /** Problems of a field in these views, by the code from the schema. */
  fieldProblems: {
    url: 'Enter a web address, like https://example.com',
    date: 'Enter a date that exists, like 1990-04-27',
    number: 'Enter a number',
    tooLong: 'Enter at most 2048 characters',
    tick: (label: string) => (label ? `Tick “${label}” to go on` : 'Tick the box to go on'),
    usernameEmail: 'Choose a username that is not an email address',
    phoneCountry: 'Enter a number of a country in the list',
    passwordSpace: 'Choose a password without a space at the beginning or end',
  },

  code: {
    name: (length: number, place: string | undefined) =>
      place ? `${length}-digit code sent to ${place}` : `${length}-digit code`,
    sentTo: (place: string) => `We sent a code to ${place}.`,
    sentIfAccount: (username: string) =>
      `If there is an account for ${username}, we sent a code to its email address or phone.`,
    resend: 'Resend code',
    resendIn: (seconds: number) => `You can ask for a new code in ${duration(seconds, 'en')}`,
    resent: 'A new code is on its way.',
    resentIfAccount: 'If there is an account, a new code is on its way.',
    unconfirmed: 'Signed up but never confirmed?',
    notArrived: 'No code yet? It can take a minute. Look in your spam folder too.',
  },

  smsCode: {
    title: 'Check your phone',
    submit: 'Sign in',
    text: 'Enter the code from the text message to sign in.',
    notArrived: 'No code yet? A text message can take a minute.',
  },

  emailCode: {
    title: 'Check your email',
    submit: 'Sign in',
    text: 'Enter the code from the email to sign in.',
  },

  totpCode: {
    title: 'Authenticator app',
    submit: 'Sign in',
    text: 'Enter the code that your authenticator app shows for this account.',
  },

  newPassword: {
    title: 'Choose a new password',
    submit: 'Save password',
    text: 'Your password was set by an administrator. Choose one that only you know.',
  },

  mfaSelection: {
    title: 'How do you want to confirm it is you?',
    submit: 'Use this method',
  },

  mfaSetupSelection: {
    title: 'Add a second step',
    submit: 'Set up',
    text: 'This account needs a second step at sign-in. Choose one.',
  },

  firstFactorSelection: {
    title: 'How do you want to sign in?',
    submit: 'Use this method',
    PASSWORD: 'Password',
    PASSWORD_SRP: 'Password',
    EMAIL_OTP: 'Code by email',
    SMS_OTP: 'Code by text message',
    WEB_AUTHN: 'Passkey',
    lastUsed: 'Last used on this device',
    another: 'Try another way',
  },

  passwordStep: {
    title: 'Enter your password',
    submit: 'Sign in',
  },

  customChallenge: {
    title: 'One more step',
    submit: 'Send answer',
    answer: 'Answer',
    again: 'That was not accepted. Try again.',
  },

  captcha: {
    label: 'Security check',
    missing: 'Confirm that you are not a robot',
  },

  phone: {
    country: (name: string) => `Country: ${name}`,
    choose: 'Choose a country',
    search: 'Search by country or code',
    none: 'No country found',
    unavailable: 'The list cannot be loaded. Type the number with its country code.',
  },

  strength: {
    label: 'Password strength',
    level: (level: string) => `Password strength: ${level}`,
    0: 'very weak',
    1: 'weak',
    2: 'fair',
    3: 'good',
    4: 'strong',
  },

  signUp: {
    title: 'Create account',
    submit: 'Create account',
    haveAccount: 'Already have an account?',
    signIn: 'Sign in',
  },

  confirmSignUp: {
    title: 'Confirm your account',
    submit: 'Confirm',
    sentIfWaiting: (username: string) =>
      `If the account for ${username} still needs to be confirmed, we sent a code to its email address or phone.`,
    wrongPlace: (place: string) => `Not ${place}?`,
    change: 'Change it',
  },

  confirmLink: {
    sentTo: (place: string) => `We sent a link to ${place}. Open it to confirm your account.`,
    sentIfWaiting: (username: string) =>
      `If the account for ${username} still needs to be confirmed, we sent a link to its email address. Open it to confirm the account.`,
    submit: 'I have opened the link',
    waiting: 'Your account is not confirmed yet. Open the link in the email, then come back here.',
    resend: 'Resend link',
    resent: 'A new link is on its way.',
    resentIfAccount: 'If there is an account, a new link is on its way.',
    notArrived: 'No email yet? It can take a minute. Look in your spam folder too.',
  },

  forgotPassword: {
    title: 'Reset your password',
    submit: 'Send code',
    text: 'We will send you a code to set a new password.',
  },

  resetPassword: {
    title: 'Set a new password',
    submit: 'Change password',
    forced: 'You need a new password. Enter the code that we sent you, or ask for another.',
    notArrived:
      'No code? Look in your spam folder too. If none comes, see whether one of these helps, or ask the people who run this service.',
  },

  providers: {
    continueWith: (name: string) => `Continue with ${name}`,
    or: 'or',
    signsInThere: (name: string) => `You sign in with ${name}, so no password is needed here.`,
    pending: (name: string) => `Going to ${name}…`,
  },

  callback: {
    title: 'Signing you in…',
    text: 'This takes a moment.',
  },

  callbackFailed: {
    title: 'You are not signed in',
    cancelled: 'The sign-in was cancelled.',
    refused:
      'The sign-in was refused. Try again, choose another way, or ask the people who run this service.',
    expired: 'That took too long, so the sign-in has expired. Try again.',
    orphaned: 'This sign-in was not started in this window, so we stopped to be safe. Start it again here.',
    again: (name: string) => `Try again with ${name}`,
  },

  /** Replacements for texts in `failures`, for an app that may reveal which accounts exist. */
  specific: {
    unknownUser: 'There is no account with that name. Check it and try again.',
    userDisabled: 'This account is switched off. Ask the people who run this service for help.',
    userNotConfirmed: 'This account is not confirmed yet. Use the code or link that we sent you.',
    usernameTaken: 'There is an account with that name already. Sign in, or choose another name.',
    contactTaken:
      'That email or phone number belongs to another account. Sign in to that one, or use another.',
    noVerifiedContact:
      'This account has no verified email or phone to send a code to. Ask the people who run this service.',
    alreadyConfirmed: 'This account is confirmed already. Sign in.',
  },
  offers: {
    notNow: 'Not now',
    free: 'You can do this later too.',
  },
};

/** The texts of the views after the first, in one language. */
export type ViewTexts = typeof later;

/** All texts that the first view does not need, in one language. */
export type LaterMessages = ViewTexts & AccountTexts & FailureTexts;
