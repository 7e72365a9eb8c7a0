'use client';
import type { ProviderInput } from '../../core/index.js';
import { useAuth } from '../../react/session/useAuth.js';
import { useJourneySettings } from '../journey/JourneyContext.js';
import type { ProviderChoice, ProviderOptions } from '../journey/options/providers.js';

/** The ways in by an account that the person has elsewhere. */
export interface Providers {
  /** Those that have a button, in order. */
  readonly shown: readonly ProviderOptions[];
  /** Whether there is no other way in. */
  readonly only: boolean;
  /** Whether one is found by an email. */
  readonly byEmail: boolean;
  /** The provider of that name, with or without a button. */
  find(name: string | undefined): ProviderOptions | undefined;
  /** The provider where everybody with such an email signs in. */
  forEmail(text: string | undefined): ProviderOptions | undefined;
  /** Whether it opens in a window of its own, and the page can be used meanwhile. */
  readonly popup: boolean;
  /** Goes there. */
  goTo(
    provider: ProviderOptions,
    more?: Pick<ProviderInput, 'loginHint' | 'popup' | 'returnTo'>,
  ): Promise<unknown>;
}

/** Reads them from what the app says, or else from the config. */
export function useProviders(): Providers {
  const { pool } = useAuth();
  const { journey, options } = useJourneySettings();
  const { providersOnly = false, providerMode = 'redirect', returnTo } = options;
  const popup = providerMode === 'popup';
  const all = (options.providers ?? pool.providers).map(described);
  const shown = all.filter(({ hidden }) => !hidden);
  const byEmail = all.some(({ domains = [] }) => domains.length > 0);
  return {
    shown,
    only: providersOnly && (shown.length > 0 || byEmail),
    byEmail,
    find: (name) => all.find((provider) => provider.name === name),
    forEmail: (text) => all.find(({ domains = [] }) => domains.some((domain) => isAt(text, domain))),
    popup,
    goTo({ name: provider }, more) {
      return journey.signInWithProvider({ provider, popup, ...more, returnTo: more?.returnTo ?? returnTo });
    },
  };
}

function described(choice: ProviderChoice): ProviderOptions {
  return typeof choice === 'string' ? { name: choice } : choice;
}

function isAt(text: string | undefined, domain: string): boolean {
  return text?.trim().toLowerCase().endsWith(`@${domain.toLowerCase()}`) ?? false;
}
