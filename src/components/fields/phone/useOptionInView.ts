'use client';
import { useEffect, useRef } from 'react';

/** Scrolls the option of that id into view: at first to the middle of its list, then as little as needed. */
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

// Shows the chosen country between its neighbours, and the whole list on screen.
function centre(option: HTMLElement) {
  const list = option.parentElement;
  if (!list) return;
  const [outer, inner] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
  list.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  list.scrollIntoView({ block: 'nearest' });
}
