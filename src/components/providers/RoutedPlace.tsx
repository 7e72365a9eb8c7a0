'use client';
import { useMessages } from '../../react/texts/messages.js';
import type { ProviderOptions } from '../journey/options/providers.js';
import { SubmitButton } from '../slots/first.js';
import { useProviderParts } from './useProviderParts.js';

/**
 * Draws the submit button for an email that belongs to a provider, with the provider's name when the texts
 * are loaded.
 */
export function RoutedPlace({ provider }: { provider: ProviderOptions }) {
  const { part: parts } = useProviderParts();
  const { common } = useMessages();
  return parts ? <parts.RoutedSubmit provider={provider} /> : <SubmitButton>{common.continue}</SubmitButton>;
}
