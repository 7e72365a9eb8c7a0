'use client';
import { useEffect } from 'react';
import { showTitle } from './windowTitle.js';

/**
 * Sets the title of the window to page and site: "Sign in – Fernway". Restores the old title on unmount.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/page-titled.html WCAG 2.4.2
 */
export function useWindowTitle(title: string, siteName?: string): void {
  useEffect(
    () =>
      showTitle((others) => {
        const site = siteName ?? others;
        // Without a name of the site, the title of the HTML may be this page's own.
        return site.startsWith(title) ? site : [title, site].filter(Boolean).join(' – ');
      }),
    [title, siteName],
  );
}
