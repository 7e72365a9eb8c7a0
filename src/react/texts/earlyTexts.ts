import type { LaterMessages } from '../../locales/en/later.js';
import { loadLaterTexts } from '../../locales/load.js';

let loaded: LaterMessages | undefined;

/** Loads the texts of later views that a server renders with, and a browser until its own language is loaded: English. */
export async function loadEarlyTexts(): Promise<void> {
  loaded ??= await loadLaterTexts('en').catch(() => undefined);
}

/** Returns these texts when they are loaded. */
export function earlyTexts(): LaterMessages | undefined {
  return loaded;
}
