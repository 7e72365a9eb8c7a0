import { en } from '../pages/texts/en.js';
import { languages } from '../pages/texts/languages.js';
import type { Texts } from '../pages/texts/texts.js';
import { readCookie, writeCookie } from './cookies.js';

/**
 * Returns the texts in the language of the parameter `lang`, else in the language of the latest `lang` in this
 * browser. The header Accept-Language has no effect, as on AWS.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managed-login.html
 */
export function textsFor(request: Request, query: URLSearchParams): Texts {
  return languages.get(query.get('lang') ?? '') ?? languages.get(readCookie(request, 'lang')) ?? en;
}

/** Sets the cookie with the language of the parameter `lang`, when the language is supported. */
export function rememberLanguage(response: Response, request: Request, query: URLSearchParams): void {
  const lang = query.get('lang') ?? '';
  if (languages.has(lang)) response.headers.append('set-cookie', writeCookie(request, 'lang', lang));
}
