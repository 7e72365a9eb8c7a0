import type { SignIn } from '../context/context.js';
import type { Grant } from '../state/signIn.js';
import { mayRead } from '../users/attributes.js';

/** The scope that operations with an access token require. */
export const apiScope = 'aws.cognito.signin.user.admin';

const standard = ['openid', 'email', 'phone', 'profile'];

/** Returns the scopes of a session. A sign-in by the API has only the scope of the API. */
export function scopesOf({ scopes }: Pick<Grant, 'scopes'>): readonly string[] {
  return scopes ?? [apiScope];
}

/**
 * Whether a session has an ID token: always after a sign-in by the API, and with the scope `openid` at the hosted
 * domain.
 */
export function givesIdToken({ scopes }: Pick<Grant, 'scopes'>): boolean {
  return scopes === undefined || scopes.includes('openid');
}

/**
 * Lists the attributes that the scopes and the app client's read permissions allow. `openid` alone, `profile` and the
 * API allow all.
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

/** Whether a scope is about a user, and therefore not for client credentials. */
export function isPersonal(scope: string): boolean {
  return standard.includes(scope) || scope === apiScope;
}

const shown: Record<string, string[]> = {
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
};
