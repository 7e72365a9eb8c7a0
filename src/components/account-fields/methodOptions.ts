import type { MfaMethod } from '../../core/index.js';
import { strongestFirst } from '../../core/mfaStrength.js';
import type { Messages } from '../../locales/en/index.js';

/** The second factors as choices with their words, the strongest first. */
export function methodOptions(methods: readonly MfaMethod[], { mfaMethods }: Messages) {
  return strongestFirst((method) => methods.includes(method)).map((method) => ({
    value: method,
    label: mfaMethods[method],
    hint: mfaMethods[`${method}_hint`],
  }));
}
