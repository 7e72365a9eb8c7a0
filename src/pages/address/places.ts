/** A page, named as the last part of its address. The names are those of Cognito's own hosted pages. */
export type PageName = 'login' | 'signup' | 'confirm' | 'forgotPassword' | 'mfa' | 'passkeys' | 'account';

/** What an address leads to: a page, the base path itself, or nothing. */
export type Place = PageName | 'base' | 'unknown';
