import * as z from 'zod/mini';

/** The claims of a token. */
export type Claims = Readonly<Record<string, unknown>>;

/** The members by which a function changes the claims of one token. */
export function claimsChange<Value extends z.core.SomeType>(value: Value) {
  return {
    claimsToAddOrOverride: z.optional(z.record(z.string(), value)),
    claimsToSuppress: z.optional(z.array(z.string())),
  };
}

const inBoth = [
  'acr',
  'amr',
  'at_hash',
  'auth_time',
  'azp',
  'event_id',
  'exp',
  'iat',
  'iss',
  'jti',
  'nbf',
  'nonce',
  'origin_jti',
  'sub',
  'token_use',
];

/** The claims that a function cannot change. */
export const fixedInIdToken: readonly string[] = [...inBoth, 'aud', 'cognito:username'];
/** The claims of an access token that a function cannot change. */
export const fixedInAccessToken: readonly string[] = [
  ...inBoth,
  'client_id',
  'device_key',
  'scope',
  'username',
  'version',
];

/** Applies the changes of a function to claims. A claim that is both added and suppressed is suppressed. */
export function changeClaims(
  claims: Claims,
  change:
    | {
        claimsToAddOrOverride?: Record<string, unknown> | undefined;
        claimsToSuppress?: string[] | undefined;
      }
    | undefined,
  fixed: readonly string[],
): Claims {
  const { claimsToAddOrOverride = {}, claimsToSuppress = [] } = change ?? {};
  const free = (name: string) => !fixed.includes(name);
  const added = Object.entries(claimsToAddOrOverride).filter(([name]) => free(name));
  const changed = { ...claims, ...Object.fromEntries(added) };
  const suppressed = claimsToSuppress.filter(free);
  return Object.fromEntries(Object.entries(changed).filter(([name]) => !suppressed.includes(name)));
}
