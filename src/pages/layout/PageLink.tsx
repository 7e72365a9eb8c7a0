'use client';
import type { MouseEvent, ReactNode } from 'react';
import { isForNewTab } from '../../components/parts/link-button/isForNewTab.js';
import { LinkButton } from '../../components/slots/first.js';
import type { PageLocation } from '../address/useLocation.js';

export interface PageLinkProps {
  href: string;
  go: PageLocation['go'];
  children: ReactNode;
}

/** Leads to another page without a page load. Renders an `<a>`. */
export function PageLink({ href, go, children }: PageLinkProps) {
  function follow(event: MouseEvent<HTMLElement>) {
    if (isForNewTab(event)) return;
    event.preventDefault();
    go(href, { replace: false });
  }
  return (
    <LinkButton href={href} onClick={follow}>
      {children}
    </LinkButton>
  );
}
