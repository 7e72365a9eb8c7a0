/** Keeps an address or a number in its own direction, whatever stands around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
