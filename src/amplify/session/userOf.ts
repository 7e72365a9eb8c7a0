import type { AuthUser } from '../../core/index.js';

/** The payload of a token of Cognito. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * Reads the user from the claims of an ID token; an access token has the username, the id and the groups alone.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-id-token.html
 */
export function userOf(claims: Claims): AuthUser {
  const userId = text(claims.sub) ?? '';
  const names = [text(claims.given_name), text(claims.family_name)].filter(Boolean).join(' ');
  const groups = claims['cognito:groups'];
  return {
    username: text(claims['cognito:username']) ?? text(claims.username) ?? userId,
    userId,
    email: text(claims.email),
    phoneNumber: text(claims.phone_number),
    displayName: text(claims.name) ?? (names || undefined),
    groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
  };
}

function text(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim !== '' ? claim : undefined;
}
