'use client';
import { useSyncExternalStore } from 'react';

/**
 * Returns whether a field on the page is marked as wrong. Reads the page, because forms do not share their
 * problems.
 * @see https://design-system.service.gov.uk/components/error-summary/#make-sure-error-messages-are-accessible
 */
export function useWrongField(): boolean {
  return useSyncExternalStore(follow, isAnyWrong, () => false);
}

function follow(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.body, { attributeFilter: ['aria-invalid'], childList: true, subtree: true });
  return () => observer.disconnect();
}

function isAnyWrong(): boolean {
  return document.querySelector(`${pages} [aria-invalid="true"]`) !== null;
}

const pages = '[data-slot="page-main"]';
