import { duration } from './duration.js';

// `Phone number` becomes `phone number`; `ID card` and `PIN` stay as they are.
function inSentence(label: string): string {
  // A command cannot be entered or shown; what it asks for can.
  if (label === 'Confirm password') return 'password confirmation';
  return label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
}

/** English; its shape is the type of all languages. A text with a value in it is a function. */
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
  } as Record<string, string> & Record<KnownField, string>,

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

  code: {
    name: (length: number, place: string | undefined) =>
      place ? `${length}-digit code sent to ${place}` : `${length}-digit code`,
    sentTo: (place: string) => `We sent a code to ${place}.`,
    sent: 'We sent you a code.',
    sentIfAccount: (username: string) =>
      `If there is an account for ${username}, we sent a code to its email address or phone.`,
    resend: 'Resend code',
    resendIn: (seconds: number) => `You can ask for a new code in ${duration(seconds, 'en')}`,
    resent: 'A new code is on its way.',
    notArrived: 'No code yet? It can take a minute. Look in your spam folder too.',
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
  smsCode: {
    title: 'Check your phone',
    submit: 'Sign in',
    text: 'Enter the code from the text message to sign in.',
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
    submit: 'Use this way',
  },
  mfaSetupSelection: {
    title: 'Add a second step',
    submit: 'Set up',
    text: 'This account needs a second step at sign-in. Choose one.',
  },
  mfaMethods: {
    TOTP: 'Authenticator app',
    SMS: 'Text message',
    EMAIL: 'Email',
    TOTP_hint: 'An app on your phone shows a code. The safest choice.',
    SMS_hint: 'We text a code to your phone. Less safe: a number can be taken over.',
    EMAIL_hint: 'We email you a code.',
    chosen: 'Second step',
  },
  totpSetup: {
    title: 'Set up your authenticator app',
    submit: 'Turn on',
    scan: 'Scan this code with your authenticator app.',
    qrCode: 'QR code for your authenticator app',
    openApp: 'Open in authenticator app',
    manual: 'Cannot scan? Type this key instead:',
    secret: 'Key',
    copySecret: 'Copy key',
    enter: 'Then enter the code that the app shows.',
  },
  emailSetup: {
    title: 'Get codes by email',
    submit: 'Send code',
    text: 'Which email address should we send your codes to?',
  },
  firstFactorSelection: {
    title: 'How do you want to sign in?',
    submit: 'Use this way',
    PASSWORD: 'Password',
    PASSWORD_SRP: 'Password',
    EMAIL_OTP: 'Code by email',
    SMS_OTP: 'Code by text message',
    WEB_AUTHN: 'Passkey',
  },
  passwordStep: {
    title: 'Enter your password',
    submit: 'Sign in',
  },
  customChallenge: {
    title: 'One more step',
    submit: 'Send answer',
    answer: 'Answer',
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
    wrongPlace: (place: string) => `Not ${place}?`,
    change: 'Change it',
  },
  forgotPassword: {
    title: 'Reset your password',
    submit: 'Send code',
    text: 'We will send you a code to set a new password.',
  },
  resetPassword: {
    title: 'Set a new password',
    submit: 'Change password',
  },
  mfaSetup: {
    title: 'Two-step sign-in',
    text: 'A second step keeps others out, even when they know your password.',
    empty: 'You sign in with your password alone. Add a second step to be safer.',
    required: 'This app asks everyone for a second step.',
    none: 'This app has no second step to set up.',
    setUp: (method: string) => `Set up: ${inSentence(method)}`,
    turnOff: (method: string) => `Turn off: ${inSentence(method)}`,
    prefer: (method: string) => `Use by default: ${inSentence(method)}`,
    setUpShort: 'Set up',
    turnOffShort: 'Turn off',
    preferShort: 'Use by default',
    saved: (method: string) => `${method} is on. You will be asked for a code when you sign in.`,
    turnedOff: 'Your change is saved.',
    turnOffSure: (method: string) =>
      `Turn off ${inSentence(method)} as a second step? Your account will be easier to break into.`,
    recovery: 'Set up a second one too: there are no backup codes if you lose this one.',
    phoneTitle: 'Get codes by text message',
    phoneText: 'Which number should we text your codes to?',
    emailTitle: 'Get codes by email',
    emailText: 'Which email address should we send your codes to?',
    sendCode: 'Save',
    confirmTitle: 'Enter the code',
    confirmSubmit: 'Turn on',
    saferInstead: 'An authenticator app is safer and works without a network.',
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

  /** By `Failure.code`; each says what to do next. */
  failures: {
    wrongCredentials: 'Those sign-in details are not right. Check them and try again.',
    wrongPassword: 'That password is not right. Try again.',
    tooManyAttempts: 'Too many wrong tries. Wait a moment, then try again, or reset your password.',
    limitExceeded: 'Too many tries for now. Wait a while, then try again.',
    tooManyRequests: 'We are getting too many requests. Wait a moment, then try again.',
    userDisabled: 'This account is switched off. Ask the people who run this service for help.',
    userNotConfirmed: 'This account is not confirmed yet. Enter the code that we sent you.',
    passwordResetRequired: 'You need a new password. Ask for a code to set one.',
    temporaryPasswordExpired: 'Your temporary password has expired. Ask an administrator for a new one.',
    usernameTaken: 'There is an account with that name already. Sign in, or choose another name.',
    contactTaken:
      'That email or phone number belongs to another account. Sign in to that one, or use another.',
    weakPassword: 'That password does not meet the rules. Choose a stronger one.',
    passwordReused: 'You have used that password before. Choose a new one.',
    wrongCode: 'That code is not right. Check it and try again.',
    expiredCode: 'That code has expired. Ask for a new one.',
    usedCode: 'That code was used already. Wait for the next one and enter that.',
    sessionExpired: 'That took too long, so we stopped to be safe. Sign in again.',
    codeNotSent: 'We could not send the code. Try again in a moment.',
    noVerifiedContact:
      'This account has no verified email or phone to send a code to. Ask the people who run this service.',
    alreadyConfirmed: 'This account is confirmed already. Sign in.',
    signUpClosed: 'New accounts cannot be made here. Ask the people who run this service.',
    invalidInput: 'Something in the form is not accepted. Check it and try again.',
    invalidEmail: 'That email address is not accepted. Check it and try again.',
    invalidPhoneNumber:
      'That phone number is not accepted. Write it with the country code, like +49 170 1234567.',
    missingInput: 'Something is still missing. Fill in every field.',
    refused: 'This was not allowed. Ask the people who run this service for help.',
    blocked: 'This was stopped for safety. Try again later or from another network.',
    mfaUnavailable: 'That second step is not available for this account. Choose another.',
    notSignedIn: 'You are not signed in any more. Sign in again.',
    alreadySignedIn: 'Somebody is signed in here already. Sign out first, then try again.',
    deviceUnknown: 'This device is not known any more. Sign in again.',
    passkeyCancelled: 'The passkey request was closed. Try again, or choose another way.',
    passkeyUnsupported: 'This browser cannot use passkeys. Choose another way.',
    passkeyExists: 'This device already has a passkey for this account. Use it to sign in.',
    passkeyFailed: 'The passkey did not work. Try again, or choose another way.',
    redirectFailed: 'Signing in there did not work. Try again, or choose another way.',
    network:
      'We could not reach the server. Check your connection and try again; nothing that you typed is lost.',
    unavailable: 'The service is not available right now. Try again in a moment.',
    misconfigured: 'Sign-in is not set up correctly. Ask the people who run this service for help.',
    unknown:
      'Something went wrong. Try again; if it happens again, ask the people who run this service for help.',
  },
};

type KnownField =
  | 'username'
  | 'email'
  | 'phoneNumber'
  | 'usernameOrEmail'
  | 'emailOrPhone'
  | 'usernameOrPhone'
  | 'anyIdentifier'
  | 'password'
  | 'confirmPassword'
  | 'newPassword'
  | 'code'
  | 'phoneHint'
  | 'optional';

/** The texts of one language. */
export type Messages = typeof en;
