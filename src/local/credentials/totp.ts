import { Secret, TOTP } from 'otpauth';
import type { Random } from '../base/random.js';

const period = 30;

/** Makes a secret for an authenticator app, in base32. */
export function createTotpSecret(random: Random): string {
  return new Secret({ buffer: random(32).buffer }).base32;
}

/**
 * Returns the number of the 30-second time step of a code, one step before and after included; null for a wrong code.
 * @see https://www.rfc-editor.org/rfc/rfc6238
 */
export function totpStep(secret: string, code: string, now: number): number | null {
  // The library throws for digits of other scripts.
  if (!/^[0-9]{6}$/.test(code)) return null;
  const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period });
  const delta = totp.validate({ token: code, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 1000 / period) + delta;
}
