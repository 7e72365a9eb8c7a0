/** The name of a page: the last part of its address, as Cognito's own hosted pages have it. */
export type PageName = 'login' | 'signup' | 'confirm' | 'forgotPassword' | 'mfa' | 'passkeys' | 'account';

/** The place that an address leads to: a page, the base path itself, or no page. */
export type Place = PageName | 'base' | 'unknown';
