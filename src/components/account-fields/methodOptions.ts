import { type MfaMethod, strongestFirst } from '../../core/index.js';
import type { Messages } from '../../locales/en.js';

/** Sorts second factors, the safest first: an attacker can take over a phone number. */
export function bySafety(methods: readonly MfaMethod[]): MfaMethod[] {
  return strongestFirst((method) => methods.includes(method));
}

/** Second factors as choices with their words, the safest first. */
export function methodOptions(methods: readonly MfaMethod[], { mfaMethods }: Messages) {
  return bySafety(methods).map((method) => ({
    value: method,
    label: mfaMethods[method],
    hint: mfaMethods[`${method}_hint`],
  }));
}
