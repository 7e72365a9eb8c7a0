'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { safePath } from '../../core/addresses/safePath.js';

/** How to go to another page. */
export interface NavigateOptions {
  /** Whether the new page replaces the current page in the history. */
  readonly replace: boolean;
}

/** The router of the app, where the app has one. */
export interface PageRouter {
  /**
   * The path and query to show: `/auth/login?returnTo=/members`. Needed on a server and with `navigate`.
   * @default the address bar, in a browser
   */
  path?: string;
  /**
   * Goes to a path of this site, inside or outside the pages.
   * @default `window.history` between the pages, a full page load to leave them
   */
  navigate?(to: string, options: NavigateOptions): void;
}

/** The current address, and a function that changes it. */
export interface PageLocation {
  readonly path: string;
  /** Whether this is the address of the browser; what hydrates still has the address that the server assumed. */
  readonly known: boolean;
  go(to: string, options: NavigateOptions): void;
}

/** Returns the address from the app's router if there is one, else from the browser's history. */
export function useLocation({ path, navigate }: PageRouter, basePath: string): PageLocation {
  const inBrowser = useSyncExternalStore(subscribe, readAddress, () => path ?? `${basePath}/login`);
  const shown = (navigate && path) ?? inBrowser;
  const go = useCallback(
    (to: string, options: NavigateOptions) => {
      // The one way out of the pages. An address bar can hold `//evil.example/`, which must never be gone to again.
      const safe = safePath(to);
      if (safe === null) return;
      if (safe === shown) stay();
      else if (navigate) navigate(safe, options);
      else goByHistory(safe, { ...options, basePath });
    },
    [navigate, basePath, shown],
  );
  const known = useSyncExternalStore(subscribe, isBrowser, isServer);
  return { path: shown, known, go };
}

// `pushState` fires no event, so `goByHistory` calls every <AuthPages> on the page.
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

const isBrowser = () => true;
const isServer = () => false;

function readAddress(): string {
  return window.location.pathname + window.location.search;
}

// A router would ask its server for the same page again. Browsers that offer to save a password look at the history alone.
function stay(): void {
  window.history.replaceState(window.history.state, '');
}

function goByHistory(to: string, { replace, basePath }: NavigateOptions & { basePath: string }): void {
  if (!to.startsWith(`${basePath}/`)) {
    window.location[replace ? 'replace' : 'assign'](to);
    return;
  }
  window.history[replace ? 'replaceState' : 'pushState'](null, '', to);
  for (const listener of listeners) listener();
}
