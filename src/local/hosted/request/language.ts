import { en } from '../pages/texts/en.js';
import { languages } from '../pages/texts/languages.js';
import type { Texts } from '../pages/texts/texts.js';
import { readCookie } from './cookies.js';

/**
 * The texts in the language that `lang` names, else in the one that it named last in this browser. What the browser
 * itself prefers is not looked at, as on AWS.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managed-login.html
 */
export function textsFor(request: Request, query: URLSearchParams): Texts {
  return languages.get(query.get('lang') ?? '') ?? languages.get(readCookie(request, 'lang')) ?? en;
}

/** Makes the browser keep the language that `lang` names, if it is one. */
export function rememberLanguage(response: Response, query: URLSearchParams): void {
  const lang = query.get('lang') ?? '';
  if (languages.has(lang)) response.headers.append('set-cookie', `lang=${lang}; Path=/; SameSite=Lax`);
}
