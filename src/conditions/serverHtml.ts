import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';

/** Draws as a server does, in this page. */
export function serverHtml(ui: ReactNode): string {
  const { error } = console;
  // React 18 complains about layout effects on a server, which the kit has none of: here it takes the page for a browser.
  console.error = (...said: unknown[]) => {
    if (!String(said[0]).includes('useLayoutEffect does nothing')) error(...said);
  };
  try {
    return renderToString(ui);
  } finally {
    console.error = error;
  }
}
