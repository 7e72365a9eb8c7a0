import type { FailureCode } from '../../../core/failures.js';
import type { LoadedMessages } from '../../../locales/join.js';
import type { FieldDetails, Problem } from './types.js';

type Words = string | ((label: string) => string);

/**
 * The words for a problem, in the language of `messages`. A message that is no known code is words already, from a
 * schema of the app's own, and comes back unchanged.
 */
export function problemText(messages: LoadedMessages, problem: Problem, details: FieldDetails): string {
  const code = problem.message ?? '';
  // The store sets a problem of this type from a failure alone; an unknown code gets the general words.
  if (problem.type === 'failure') return messages.failures[code as FailureCode] ?? messages.failures.unknown;
  const { required, code: digits, ...texts } = messages.problems;
  if (code === 'required') return required(details.label);
  if (code === 'code') return digits(details.length ?? 6);
  // A check that could not run has the words of a failure: `unavailable`.
  const known: Readonly<Record<string, Words | undefined>> = {
    ...messages.failures,
    ...messages.fieldProblems,
    ...texts,
  };
  const words = known[code];
  return typeof words === 'function' ? words(details.label) : (words ?? code);
}
