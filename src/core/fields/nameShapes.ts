import type { Identifier } from '../pool/pool.js';
import { normalizePhone } from './normalize.js';

/** Returns whether a text is an email. Refuses only what no mail system takes: the code sent to an address proves it. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
}

/**
 * Returns whether a cleaned text can be what people of the pool sign in with.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html
 */
export function isNameOf(identifiers: readonly Identifier[], text: string): boolean {
  const [email, phone] = [identifiers.includes('email'), identifiers.includes('phone')];
  if (identifiers.includes('username') || !(email || phone)) {
    return /^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u.test(text);
  }
  return (email && isEmail(text)) || (phone && normalizePhone(text) === text);
}
