'use client';
import { useMessages } from '../../react/texts/messages.js';
import type { ProviderOptions } from '../journey/options/providers.js';
import { SubmitButton } from '../slots/first.js';
import { useProviderParts } from './useProviderParts.js';

/** Sends the form on to the provider that a person's email belongs to, and says so as soon as its texts are here. */
export function RoutedPlace({ provider }: { provider: ProviderOptions }) {
  const { part: parts } = useProviderParts();
  const { common } = useMessages();
  return parts ? <parts.RoutedSubmit provider={provider} /> : <SubmitButton>{common.continue}</SubmitButton>;
}
