'use client';
import { useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import type { ProviderOptions } from '../journey/options/providers.js';
import { SubmitButton } from '../slots/first.js';

/**
 * Replaces the password field for a person who signs in at a provider: a note and a button. Renders a `<p>`
 * and a `<button>`.
 */
export function RoutedSubmit({ provider: { name, label = name } }: { provider: ProviderOptions }) {
  const { providers } = useLaterMessages();
  return (
    <>
      <p role="status" {...useSlot('provider-note')}>
        {providers.signsInThere(label)}
      </p>
      <SubmitButton>{providers.continueWith(label)}</SubmitButton>
    </>
  );
}
