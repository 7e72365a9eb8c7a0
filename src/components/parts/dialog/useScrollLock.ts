'use client';
import { useEffect } from 'react';

let locks = 0;
let unlock = () => {};

/**
 * Keeps the page from scrolling while the calling component is on the page. Styles are set on the element, because a
 * style element, as scroll locks usually add, breaks under `style-src 'self'`.
 * @see https://www.w3.org/TR/CSP3/#directive-style-src
 */
export function useScrollLock(): void {
  useEffect(() => {
    locks += 1;
    if (locks === 1) unlock = lockPage();
    return () => {
      locks -= 1;
      if (locks === 0) unlock();
    };
  }, []);
}

function lockPage(): () => void {
  const { style, clientWidth } = document.documentElement;
  const before = { overflow: style.overflow, paddingInlineEnd: style.paddingInlineEnd };
  // The page keeps its width where the scroll bar goes away.
  const scrollBar = window.innerWidth - clientWidth;
  Object.assign(style, {
    overflow: 'hidden',
    paddingInlineEnd: scrollBar > 0 ? `${scrollBar}px` : before.paddingInlineEnd,
  });
  return () => void Object.assign(style, before);
}
