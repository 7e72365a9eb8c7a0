'use client';
import { useMessages } from '../../react/messages.js';
import { SubmitButton } from '../access/parts.js';
import type { ProviderOptions } from './options.js';
import { useProviderParts } from './useProviderParts.js';

/** Sends the form on to the provider that a person's email belongs to, and says so as soon as its texts are here. */
export function RoutedPlace({ provider }: { provider: ProviderOptions }) {
  const { part: parts } = useProviderParts();
  const { common } = useMessages();
  return parts ? <parts.RoutedSubmit provider={provider} /> : <SubmitButton>{common.continue}</SubmitButton>;
}
