import type { Typed } from './engine.js';

/** What is asked of one field beside the schema of its form. */
export interface FieldRules {
  /** Makes the value that the schema sees of what stands in the input. */
  read?(typed: string): string;
  /** What can be told at once, asked every time. @returns the code of a problem or words for it, or null. */
  glance?(value: string, around: Typed): string | null;
  /** Asked when there is nothing at a glance. @returns the code of a problem or words for it, or null. */
  check?(value: string, around: Typed): Promise<string | null> | string | null;
}

interface Occasion {
  /** The fields that it is about; all of them where there are none. */
  readonly names?: readonly string[] | undefined;
  /** Whether somebody is still at it. */
  readonly typing: boolean;
}

interface Kept {
  readonly rules: FieldRules;
  /** Of a check that takes time: what it was asked last, and its answer. */
  asked?: { readonly value: string; readonly answer: Promise<string | null> };
}

/**
 * The checks of single fields. One that takes time is not asked while somebody types, nor twice about the same;
 * one that throws says `unavailable`, and is asked again the next time.
 */
export class FieldChecks {
  readonly #kept = new Map<string, Kept>();
  /** Whether what is checked at this moment is still being typed. */
  typing = false;

  /** Adds the rules of a field. @returns a function that takes them away. */
  add(name: string, rules: FieldRules): () => void {
    const kept: Kept = { rules };
    this.#kept.set(name, kept);
    return () => {
      if (this.#kept.get(name) === kept) this.#kept.delete(name);
    };
  }

  /** What the schema sees of what stands in the inputs. */
  read(typed: Typed): Typed {
    const entries = Object.entries(typed).map(([name, text]) => {
      return [name, this.#kept.get(name)?.rules.read?.(text) ?? text];
    });
    return Object.fromEntries(entries);
  }

  /** @returns what is wrong, by the names of the fields. */
  async run(values: Typed, { names, typing }: Occasion): Promise<Record<string, string>> {
    const wanted = [...this.#kept].filter(([name]) => !names || names.length === 0 || names.includes(name));
    const answers = await Promise.all(
      wanted.map(async ([name, kept]) => [name, await answerOf(kept, { name, values, typing })] as const),
    );
    return Object.fromEntries(answers.flatMap(([name, problem]) => (problem ? [[name, problem]] : [])));
  }
}

async function answerOf(kept: Kept, { name, values, typing }: Occasion & { name: string; values: Typed }) {
  const value = values[name] ?? '';
  // Whether something must be there at all is for the schema to say.
  if (value === '') return null;
  const { asked, rules } = kept;
  const seen = rules.glance?.(value, values);
  if (seen) return seen;
  if (asked?.value === value) return asked.answer;
  if (asked && typing) return null;
  const answer = ask(rules, value, values);
  if (!(answer instanceof Promise)) return answer;
  kept.asked = { value, answer };
  const problem = await answer;
  if (problem === 'unavailable') kept.asked = { value: '', answer };
  return problem;
}

function ask(rules: FieldRules, value: string, values: Typed): Promise<string | null> | string | null {
  try {
    const answer = rules.check?.(value, values) ?? null;
    return answer instanceof Promise ? answer.catch(() => 'unavailable') : answer;
  } catch {
    return 'unavailable';
  }
}
