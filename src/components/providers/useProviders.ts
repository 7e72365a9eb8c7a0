'use client';
import type { ProviderInput } from '../../core/index.js';
import { useAuth } from '../../react/session/useAuth.js';
import { useJourneySettings } from '../journey/JourneyContext.js';
import type { ProviderChoice, ProviderOptions } from '../journey/options/providers.js';

/** The identity providers of the journey. */
export interface Providers {
  /** The providers with a button, in order. */
  readonly shown: readonly ProviderOptions[];
  /** Whether people sign in by providers only. */
  readonly only: boolean;
  /** Whether an email can lead to a provider. */
  readonly byEmail: boolean;
  /** Returns the provider with a name, with or without a button. */
  find(name: string | undefined): ProviderOptions | undefined;
  /** Returns the provider for the domain of an email. */
  forEmail(text: string | undefined): ProviderOptions | undefined;
  /** Whether a provider opens in a pop-up window while this page stays usable. */
  readonly popup: boolean;
  /** Opens a provider. */
  goTo(
    provider: ProviderOptions,
    more?: Pick<ProviderInput, 'loginHint' | 'popup' | 'returnTo'>,
  ): Promise<unknown>;
}

/** Reads the providers from the options of the app, or else from the config. */
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
