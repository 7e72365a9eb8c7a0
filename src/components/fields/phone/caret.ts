const counted = /[\p{Nd}+＋]/u;

/** The place of the caret in a text whose spaces have changed: behind as many digits as before. */
export function caretAfter(before: string, caret: number, after: string): number {
  const digits = count(before.slice(0, caret));
  // A caret behind the last digit stays at the end of the text, behind a new space too.
  if (digits === count(before)) return after.length;
  let seen = 0;
  for (const [index, character] of [...after].entries()) {
    if (seen === digits) return index;
    if (counted.test(character)) seen += 1;
  }
  return after.length;
}

function count(text: string): number {
  return [...text].filter((character) => counted.test(character)).length;
}
