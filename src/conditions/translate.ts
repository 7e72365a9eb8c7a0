import { textsIn } from './unguardedTexts.js';

/** Translates a page as Google Translate does: the text moves into elements of the translator, out of React's hands. */
export function translate(page: Element): void {
  for (const text of textsIn(page)) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    text.replaceWith(outer);
    inner.append(text.data.toUpperCase());
  }
}
