'use client';
import type { MouseEvent, ReactNode } from 'react';
import { LinkButton } from '../../components/slots/first.js';
import type { PageLocation } from '../address/useLocation.js';

export interface PageLinkProps {
  href: string;
  go: PageLocation['go'];
  children: ReactNode;
}

/** Leads to another page without loading the site anew. Renders an `<a>`. */
export function PageLink({ href, go, children }: PageLinkProps) {
  function follow(event: MouseEvent<HTMLElement>) {
    // With a key held, the browser opens a tab or a window.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href, { replace: false });
  }
  return (
    <LinkButton href={href} onClick={follow}>
      {children}
    </LinkButton>
  );
}
