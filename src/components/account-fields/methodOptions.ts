import type { MfaMethod } from '../../core/index.js';
import { strongestFirst } from '../../core/mfaStrength.js';
import type { Messages } from '../../locales/en.js';

/** Second factors by what protects best: a phone number can be taken over. */
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
