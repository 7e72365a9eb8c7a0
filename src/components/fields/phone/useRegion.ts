'use client';
import { useSyncExternalStore } from 'react';
import type { Country } from './tools/phoneTools.js';

/** The country of the browser's language, or null where the language has no country and on a server. */
export function useRegion(): Country | null {
  return useSyncExternalStore(subscribe, regionOfBrowser, () => null);
}

function regionOfBrowser(): Country | null {
  // A region is two letters for a country, or three digits for a part of the world.
  const regions = navigator.languages.map(regionOf).filter((region) => region?.length === 2);
  return (regions[0] as Country | undefined) ?? null;
}

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().region;
  } catch {
    return undefined;
  }
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('languagechange', onChange);
  return () => window.removeEventListener('languagechange', onChange);
}
