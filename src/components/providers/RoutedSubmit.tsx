'use client';
import { useSlot } from '../../react/appearance.js';
import { useLaterMessages } from '../../react/messages.js';
import { SubmitButton } from '../access/parts.js';
import type { ProviderOptions } from './options.js';

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
