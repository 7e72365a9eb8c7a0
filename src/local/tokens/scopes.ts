import type { SignIn } from '../context/context.js';
import type { Grant } from '../state/signIn.js';
import { mayRead } from '../users/attributes.js';

/** What the API's own access token operations need. */
export const apiScope = 'aws.cognito.signin.user.admin';

const standard = ['openid', 'email', 'phone', 'profile'];

/** What an access token of that session may do. A sign-in by the API gives the API's scope only. */
export function scopesOf({ scopes }: Pick<Grant, 'scopes'>): readonly string[] {
  return scopes ?? [apiScope];
}

/** Whether a session's tokens include an ID token: always by the API, on request at the hosted domain. */
export function givesIdToken({ scopes }: Pick<Grant, 'scopes'>): boolean {
  return scopes === undefined || scopes.includes('openid');
}

/**
 * The attributes that those scopes show, as far as the app may read them; `openid` alone, `profile` and the API show all.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html
 */
export function visibleAttributes(
  { client, user }: Pick<SignIn, 'client' | 'user'>,
  scopes?: readonly string[],
): [name: string, value: string][] {
  const all = [...user.attributes].filter(([name]) => mayRead(client, name));
  if (!scopes || scopes.includes('profile')) return all;
  const limits = ['email', 'phone'].filter((scope) => scopes.includes(scope));
  if (limits.length === 0) return all;
  return all.filter(([name]) => limits.some((scope) => shown[scope]?.includes(name)));
}

/** Splits a `scope` parameter. */
export function splitScopes(scope: string | undefined): string[] {
  return [...new Set((scope ?? '').split(/[\s+]+/).filter(Boolean))];
}

/** Whether a scope is one of those that speak of a person, which no machine has. */
export function isPersonal(scope: string): boolean {
  return standard.includes(scope) || scope === apiScope;
}

const shown: Record<string, string[]> = {
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
};
