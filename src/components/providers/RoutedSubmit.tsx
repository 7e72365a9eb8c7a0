'use client';
import { useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import type { ProviderOptions } from '../journey/options/providers.js';
import { SubmitButton } from '../slots/first.js';

/** Stands where the password was, for somebody who signs in elsewhere. */
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
