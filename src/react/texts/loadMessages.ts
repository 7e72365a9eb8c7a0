import type { LoadedMessages } from '../../locales/join.js';
import { loadAllTexts } from '../../locales/load.js';
import { type MessageOverrides, withOverrides } from './overrides.js';

/** Loads all texts of a language, with the texts of the app in place of some; for a server, without React. */
export async function loadMessages(locale: string, overrides?: MessageOverrides): Promise<LoadedMessages> {
  return withOverrides(await loadAllTexts(locale), overrides);
}
