/** A name that the app gave and that means nothing to the kit. */
export interface UnknownName {
  /** Where the name is: `classNames`, `config.auth`. */
  readonly place: string;
  readonly name: string;
  /** What the name is not, and what follows: "no part of the kit, so the component is never drawn". */
  readonly problem: string;
  /** The names that mean something there. */
  readonly known: readonly string[];
  /** What to do where no known name is close. */
  readonly advice: string;
}

/** Describes an unknown name, with the known name that is closest. */
export function describe({ place, name, problem, known, advice }: UnknownName): string {
  const close = nearest(name, known);
  return `${place} has "${name}", ${problem}. ${close ? `Did you mean "${close}"?` : advice}`;
}

const said = new Set<string>();

/** Prints each message once, because a component may render many times. */
export function complain(messages: readonly string[]): void {
  for (const message of messages) {
    if (!said.has(message)) console.warn(`cognito-kit: ${message}`);
    said.add(message);
  }
}

/**
 * Returns the known name that an unknown name was probably meant to be: the same letters in another case or with other
 * separators, a name that contains it, or a name with at most a third of its letters wrong.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = letters(name);
  const same = known.find((other) => letters(other) === wanted);
  if (same || wanted.length < 3) return same;
  const [best] = known
    .map((other) => ({ other, distance: distance(wanted, letters(other)) }))
    .sort((a, b) => a.distance - b.distance);
  if (best && best.distance <= Math.max(1, Math.floor(wanted.length / 3))) return best.other;
  return known.find((other) => letters(other).includes(wanted));
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '');
}

/** The number of letters to add, drop, replace or swap with the next between two words. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : replaced;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced, swapped));
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
}
