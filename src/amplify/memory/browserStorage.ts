/** What was kept under a key of this browser, or nothing where it keeps nothing. */
export function recallHere<Kept extends object>(key: string): Partial<Kept> {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
    return kept && typeof kept === 'object' ? kept : {};
  } catch {
    return {};
  }
}

/** Keeps something in this browser. Where that is blocked, no harm is done. */
export function keepHere(key: string, kept: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {}
}
