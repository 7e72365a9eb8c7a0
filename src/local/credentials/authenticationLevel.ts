import type { AuthLevel, AuthMethod } from '../shapes/common.js';
import type { Pool } from '../state/pool.js';

const levels = [1, 2, 3, 4] as const;

/**
 * Returns the highest level that proven methods satisfy; undefined for none.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-step-up-authentication.html
 */
export function levelOf(methods: readonly AuthMethod[]): AuthLevel | undefined {
  const has = (...wanted: AuthMethod[]) => wanted.some((method) => methods.includes(method));
  const byMessage = has('sms', 'email_otp');
  if (has('pwd') && has('otp')) return 4;
  if (has('swk', 'hwk') || (has('pwd') && byMessage)) return 3;
  if (byMessage) return 2;
  return has('pwd') ? 1 : undefined;
}

/** Returns the claim `amr` of proven methods. */
export function amrOf(methods: readonly AuthMethod[]): string[] {
  return methods.length > 1 ? [...methods, 'mfa'] : [...methods];
}

/** Adds a method to the proven methods of a sign-in. */
export function prove<Proven extends { readonly methods?: readonly AuthMethod[] | undefined }>(
  signIn: Proven,
  method: AuthMethod,
): Proven & { methods: readonly AuthMethod[] } {
  return { ...signIn, methods: [...new Set([...(signIn.methods ?? []), method])] };
}

/**
 * Reads a list of levels as `TARGET_ACR_VALUES` and `acr_values` have it, the most wanted level first. Names that the
 * pool does not know are left out.
 */
export function readLevels(pool: Pool, names: string): AuthLevel[] {
  const wanted = names.split(/\s+/);
  return wanted.flatMap((name) => levels.filter((level) => acrOf(pool, level) === name));
}

/** Returns the pool's name of a level, which is the claim `acr`. */
export function acrOf({ settings }: Pool, level: AuthLevel): string {
  return settings.AcrConfiguration?.[`Level${level}`]?.AcrValue ?? `urn:cognito:loa:${level}`;
}
