import type { MfaMethod } from './steps.js';

const order: readonly MfaMethod[] = ['TOTP', 'EMAIL', 'SMS'];

/** Those second factors that are wanted, by what protects best: a phone number can be taken over. */
export function strongestFirst(wanted: (method: MfaMethod) => boolean): MfaMethod[] {
  return order.filter(wanted);
}
