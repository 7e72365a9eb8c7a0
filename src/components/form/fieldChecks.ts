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

/** What a check that takes time was asked last, and its answer. */
interface Asked {
  readonly of: FieldRules;
  readonly value: string;
  readonly answer: Promise<string | null>;
}

/**
 * The checks of single fields. One that takes time is not asked while somebody types, nor twice about the same;
 * one that throws says `unavailable`, and is asked again the next time.
 */
export class FieldChecks {
  readonly #rules: ReadonlyMap<string, FieldRules>;
  readonly #asked = new Map<string, Asked>();
  /** Whether what is checked at this moment is still being typed. */
  typing = false;

  constructor(rules: ReadonlyMap<string, FieldRules>) {
    this.#rules = rules;
  }

  /** What the schema sees of what stands in the inputs. */
  read(typed: Typed): Typed {
    const entries = Object.entries(typed).map(([name, text]) => {
      return [name, this.#rules.get(name)?.read?.(text) ?? text];
    });
    return Object.fromEntries(entries);
  }

  /** @returns what is wrong, by the names of the fields. */
  async run(values: Typed, { names, typing }: Occasion): Promise<Record<string, string>> {
    const wanted = [...this.#rules].filter(([name]) => !names || names.length === 0 || names.includes(name));
    const answers = await Promise.all(
      wanted.map(
        async ([name, rules]) => [name, await this.#answerOf(rules, { name, values, typing })] as const,
      ),
    );
    return Object.fromEntries(answers.flatMap(([name, problem]) => (problem ? [[name, problem]] : [])));
  }

  async #answerOf(rules: FieldRules, { name, values, typing }: Occasion & { name: string; values: Typed }) {
    const value = values[name] ?? '';
    // Whether something must be there at all is for the schema to say.
    if (value === '') return null;
    const seen = rules.glance?.(value, values);
    if (seen) return seen;
    const asked = this.#asked.get(name);
    const before = asked?.of === rules ? asked : undefined;
    if (before?.value === value) return before.answer;
    if (before && typing) return null;
    const answer = ask(rules, value, values);
    if (!(answer instanceof Promise)) return answer;
    this.#asked.set(name, { of: rules, value, answer });
    const problem = await answer;
    if (problem === 'unavailable') this.#asked.set(name, { of: rules, value: '', answer });
    return problem;
  }
}

function ask(rules: FieldRules, value: string, values: Typed): Promise<string | null> | string | null {
  try {
    const answer = rules.check?.(value, values) ?? null;
    return answer instanceof Promise ? answer.catch(() => 'unavailable') : answer;
  } catch {
    return 'unavailable';
  }
}
