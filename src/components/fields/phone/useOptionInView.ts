'use client';
import { useEffect, useRef } from 'react';

/** Scrolls an option of a list into view: to the middle of the list at first, then by the shortest way. */
export function useOptionInView(id: string | undefined): void {
  const shown = useRef(false);
  useEffect(() => {
    const option = id ? document.getElementById(id) : null;
    if (!option) return;
    if (shown.current) option.scrollIntoView({ block: 'nearest' });
    else centre(option);
    shown.current = true;
  }, [id]);
}

// Shows the chosen country among its neighbours, and the whole list on screen.
function centre(option: HTMLElement) {
  const list = option.parentElement;
  if (!list) return;
  const [outer, inner] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
  list.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  list.scrollIntoView({ block: 'nearest' });
}
