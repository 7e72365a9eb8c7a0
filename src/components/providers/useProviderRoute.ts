'use client';
import { type ChangeEvent, useState } from 'react';
import type { ProviderOptions } from '../journey/options/providers.js';
import { useProviders } from './useProviders.js';

/** Where the name leads that a person is typing. */
export interface ProviderRoute {
  /** The provider of everybody with such an email, if there is one. */
  readonly provider: ProviderOptions | undefined;
  /** For the field of the name. */
  onChange(event: ChangeEvent<HTMLInputElement>): void;
  /** Goes to the provider of that name, or answers null. */
  follow(username: string): Promise<unknown> | null;
}

/** Follows what is typed, and draws anew only when it leads elsewhere. */
export function useProviderRoute(username: string | undefined): ProviderRoute {
  const { forEmail, goTo, find } = useProviders();
  const [name, setName] = useState(() => forEmail(username)?.name);
  return {
    provider: find(name),
    onChange: ({ target }) => setName(forEmail(target.value)?.name),
    follow(username) {
      const provider = forEmail(username);
      // A form is checked before it is sent, and by then browsers open no window any more.
      return provider ? goTo(provider, { loginHint: username, popup: false }) : null;
    },
  };
}
