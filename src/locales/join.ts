import type { FirstMessages, Messages } from './en/index.js';
import type { LaterMessages } from './en/later.js';

/**
 * The texts that are loaded: those of the first view from the start, the others when a later view needs them.
 */
export type LoadedMessages = Omit<FirstMessages, 'failures'> &
  Partial<Omit<LaterMessages, 'failures' | 'locale'>> & {
    readonly failures: FirstMessages['failures'] & Partial<LaterMessages['failures']>;
  };

/** Joins the parts of a language. Both parts have failures. */
export function join(first: FirstMessages, later: LaterMessages): Messages {
  return { ...later, ...first, failures: { ...later.failures, ...first.failures } };
}
