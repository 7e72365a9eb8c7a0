import { inSentence } from '../words/words.js';

/**
 * The English texts of the views for a signed-in person: second factors, passkeys, offers after a sign-in.
 */
export const account = {
  locale: 'en',

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
  passkeys: {
    title: 'Passkeys',
    text: 'Sign in with your face, your fingerprint or your screen lock in place of a password.',
    empty: 'You have no passkey yet. A passkey is quick, and nobody can guess or steal it.',
    unsupported:
      'This browser has no passkeys. To add one, open this page in another browser or on another device.',
    add: 'Add a passkey',
    adding: 'Follow the steps that your browser shows.',
    added: 'Your passkey is ready. Use it the next time you sign in.',
    remove: (name: string) => `Remove: ${name}`,
    removeShort: 'Remove',
    removeSure: (name: string) => `Remove ${name}? You can no longer sign in with it.`,
    removeLast: 'It is your last passkey. Make sure that you can sign in another way.',
    removed: 'The passkey is removed.',
    created: (date: string) => `Added on ${date}`,
    unnamed: 'Passkey',
    platform: 'On a phone or computer, or synced by its password manager',
    crossPlatform: 'On a security key or another device',
  },
  offerPasskey: {
    title: 'Sign in faster next time',
    submit: 'Create a passkey',
    text: 'With a passkey you sign in with your face, your fingerprint or your screen lock. There is nothing to remember, and nobody can steal it.',
  },
  offerMfa: {
    title: 'Make your account safer',
    submit: 'Set up',
  },
  offerDevice: {
    title: 'Remember this device?',
    submit: 'Remember',
    text: 'On a remembered device you may be asked for less when you sign in. Do this only on a device of your own.',
  },
  offerAccepted: {
    title: 'All set',
    offerPasskey: 'Your passkey is ready. Use it the next time you sign in.',
    offerMfa: 'Your second step is on. You will be asked for a code when you sign in.',
    offerDevice: 'This device is remembered. You may be asked for less when you sign in here.',
  },
};

/** The texts of the views for a signed-in person, in one language. */
export type AccountTexts = typeof account;
