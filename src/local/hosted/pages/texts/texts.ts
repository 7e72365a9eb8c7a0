import type { en } from './en.js';

/** The texts of the hosted pages in one language. */
export type Texts = typeof en & {
  /** Translations of Cognito's most frequent errors. Other errors are shown in Cognito's English. */
  readonly refusals?: Readonly<Record<Refusal, string>>;
};

type Refusal =
  | 'wrongCredentials'
  | 'lockedOut'
  | 'tooManyAttempts'
  | 'wrongCode'
  | 'codeExpired'
  | 'usernameTaken'
  | 'passwordUsed';

/** Translates Cognito's message for a refusal, where the language has a translation. */
export function refusalText({ refusals }: Texts, message: string): string {
  const refusal = byMessage[message];
  return (refusal && refusals?.[refusal]) ?? message;
}

const byMessage: Readonly<Record<string, Refusal>> = {
  'Incorrect username or password.': 'wrongCredentials',
  'Password attempts exceeded': 'lockedOut',
  'Attempt limit exceeded, please try after some time.': 'tooManyAttempts',
  'Invalid verification code provided, please try again.': 'wrongCode',
  'Invalid code or auth state for the user.': 'wrongCode',
  'Invalid code received for user': 'wrongCode',
  'Code mismatch': 'wrongCode',
  'Invalid code provided, please request a code again.': 'codeExpired',
  'User already exists': 'usernameTaken',
  'Password has previously been used': 'passwordUsed',
};

/** Returns the label of an attribute. */
export function attributeLabel({ attributes }: Texts, name: string): string {
  const known: Readonly<Record<string, string>> = attributes;
  if (Object.hasOwn(known, name)) return known[name] ?? name;
  const words = name.replace(/^custom:/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
