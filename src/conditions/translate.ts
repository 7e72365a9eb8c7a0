/** Translates a page as Google Translate does: the text moves into elements of the translator, out of React's hands. */
export function translate(page: Element): void {
  for (const text of textsIn(page)) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    text.replaceWith(outer);
    inner.append(text.data.toUpperCase());
  }
}

/**
 * The texts that a translator tears out of React's hands: React keeps a node of its own for a text that has siblings, or
 * may get some, and none for a text that is alone in its element.
 */
export function unguardedTexts(page: Element): string[] {
  return textsIn(page)
    .filter((text) => Object.keys(text).some((key) => key.startsWith('__reactFiber')))
    .filter((text) => !text.parentElement?.closest('[data-app]'))
    .map((text) => `"${text.data}" in ${text.parentElement?.dataset.slot}`);
}

function textsIn(page: Element): Text[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('font, svg')) texts.push(node);
  }
  return texts;
}
