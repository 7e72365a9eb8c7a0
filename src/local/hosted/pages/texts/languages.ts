import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { id } from './id.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nl } from './nl.js';
import { ptBR } from './pt-BR.js';
import type { Texts } from './texts.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

/**
 * The languages of managed login, by the value of the parameter `lang`.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managed-login.html
 */
export const languages: ReadonlyMap<string, Texts> = new Map(
  [en, de, es, fr, id, it, ja, ko, nl, ptBR, zhCN, zhTW].map((texts) => [texts.lang, texts]),
);
