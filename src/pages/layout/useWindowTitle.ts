'use client';
import { useEffect, useRef } from 'react';

/**
 * Sets the title of the window to page and site: "Sign in – Fernway". Restores the old title on unmount.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/page-titled.html WCAG 2.4.2
 */
export function useWindowTitle(title: string, siteName?: string): void {
  const before = useRef('');
  useEffect(() => {
    before.current = document.title;
    return () => {
      document.title = before.current;
    };
  }, []);
  useEffect(() => {
    document.title = [title, siteName ?? before.current].filter(Boolean).join(' – ');
  }, [title, siteName]);
}
