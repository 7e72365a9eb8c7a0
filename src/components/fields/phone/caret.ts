const counted = /[\p{Nd}+＋]/u;

/** Where the caret belongs in a text that was spaced anew: behind as many digits as before. */
export function caretAfter(before: string, caret: number, after: string): number {
  const digits = count(before.slice(0, caret));
  // At the end it stays at the end, behind whatever came to stand there.
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
