import type { FieldRules, Typed } from './types.js';

type Answer = Promise<string | null> | string | null;

/**
 * Spares a check that takes time: it does not run while the person types, nor twice about the same value. A check that
 * throws gives `unavailable`, and runs again the next time.
 */
export function answeredOnce(
  check: (value: string, around: Typed) => Answer,
): NonNullable<FieldRules['check']> {
  let slow = false;
  let last: { readonly value: string; readonly answer: Answer } | null = null;
  return (value, around, typing) => {
    if (last?.value === value) return last.answer;
    if (slow && typing) return null;
    const answer = safely(() => check(value, around));
    if (!(answer instanceof Promise)) return answer;
    slow = true;
    const asked = { value, answer: answer.catch(() => 'unavailable') };
    last = asked;
    void asked.answer.then((problem) => {
      if (problem === 'unavailable' && last === asked) last = null;
    });
    return asked.answer;
  };
}

function safely(run: () => Answer): Answer {
  try {
    return run();
  } catch {
    return 'unavailable';
  }
}
