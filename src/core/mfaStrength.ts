import type { MfaMethod } from './steps.js';

const order: readonly MfaMethod[] = ['TOTP', 'EMAIL', 'SMS'];

/**
 * Returns the wanted second factors, the safest first. SMS is last: an attacker can take over a phone number.
 */
export function strongestFirst(wanted: (method: MfaMethod) => boolean): MfaMethod[] {
  return order.filter(wanted);
}
