import type { FirstMessages, Messages } from './en/index.js';
import type { LaterMessages } from './en/later.js';

/** Texts as they come in: those of the first view from the start, all others when they are near. */
export type LoadedMessages = Omit<FirstMessages, 'failures'> &
  Partial<Omit<LaterMessages, 'failures' | 'locale'>> & {
    readonly failures: FirstMessages['failures'] & Partial<LaterMessages['failures']>;
  };

/** Puts the parts of a language together; failures are in both. */
export function join(first: FirstMessages, later: LaterMessages): Messages {
  return { ...later, ...first, failures: { ...later.failures, ...first.failures } };
}
