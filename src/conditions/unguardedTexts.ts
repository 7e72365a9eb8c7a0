/**
 * The texts that a translator tears out of React's hands: React keeps a node of its own for a text that has siblings, or
 * may get some, and none for a text that is alone in its element.
 */
export function unguardedTexts(page: Element): string[] {
  return textsIn(page)
    .filter((text) => Object.keys(text).some((key) => key.startsWith('__reactFiber')))
    .filter((text) => text.parentElement?.closest('[data-slot], [data-app]')?.matches('[data-slot]'))
    .map((text) => `"${text.data}" in ${text.parentElement?.dataset.slot}`);
}

/** Every text that a translator would change. */
export function textsIn(page: Element): Text[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('font, svg'))
      texts.push(node);
  }
  return texts;
}
