/** Makes a title from the title that the rest of the page has given. */
type Title = (others: string) => string;

// A window has one title. The component that was drawn last sets the title.
const titles: Title[] = [];
/** The title that a router, a framework or the HTML gave last. */
let others = '';
let shown = '';
let observer: MutationObserver | undefined;

/**
 * Shows a title in the window until the returned function is called. The title stays when a framework sets its own
 * later: Next.js writes the title of a page when its data arrive, after the page was drawn.
 */
export function showTitle(title: Title): () => void {
  if (titles.length === 0) watch();
  titles.push(title);
  update();
  return () => {
    titles.splice(titles.indexOf(title), 1);
    if (titles.length > 0) update();
    else restore();
  };
}

function watch(): void {
  others = document.title;
  shown = others;
  observer = new MutationObserver(update);
  observer.observe(document.head, { childList: true, characterData: true, subtree: true });
}

function update(): void {
  const title = titles.at(-1);
  if (!title) return;
  if (document.title !== shown) others = document.title;
  const wanted = title(others);
  if (document.title === wanted) return;
  document.title = wanted;
  // Browsers shorten spaces in a title. What was set by this module calls for no update.
  shown = document.title;
  observer?.takeRecords();
}

function restore(): void {
  observer?.disconnect();
  // A framework may have set the title of the next page already.
  if (document.title === shown) document.title = others;
}
