'use client';
import { type ChangeEvent, useState } from 'react';
import type { ProviderOptions } from '../journey/options/providers.js';
import { useProviders } from './useProviders.js';

/** The provider that the typed username leads to. */
export interface ProviderRoute {
  /** The provider for the domain of the email, if there is one. */
  readonly provider: ProviderOptions | undefined;
  /** The `onChange` of the username field. */
  onChange(event: ChangeEvent<HTMLInputElement>): void;
  /** Opens the provider for the domain of a username, or returns null when there is none. */
  follow(username: string): Promise<unknown> | null;
}

/** Follows the typed username. Renders again only when the provider changes. */
export function useProviderRoute(username: string | undefined): ProviderRoute {
  const { forEmail, goTo, find } = useProviders();
  const [name, setName] = useState(() => forEmail(username)?.name);
  return {
    provider: find(name),
    onChange: ({ target }) => setName(forEmail(target.value)?.name),
    follow(username) {
      const provider = forEmail(username);
      // The form is validated before it is sent. Browsers then block a pop-up, because the click is over.
      return provider ? goTo(provider, { loginHint: username, popup: false }) : null;
    },
  };
}
