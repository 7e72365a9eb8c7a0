/** Returns an address or a number that keeps its own direction in a text of another direction. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
