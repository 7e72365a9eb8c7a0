'use client';
import { useSlot } from '../../react/context/appearance.js';
import { useMessages } from '../../react/texts/messages.js';
import { Button } from '../slots/first.js';
import { useProviderParts } from './useProviderParts.js';
import { useProviders } from './useProviders.js';

export interface ProvidersPlaceProps {
  /** Whether the word "or" is between the form and the buttons. */
  divided?: boolean;
}

/** Draws the buttons of the identity providers, or nothing where there are none. Renders a `<div>`. */
export function ProvidersPlace(props: ProvidersPlaceProps) {
  return useProviders().shown.length > 0 ? <Loaded {...props} /> : null;
}

// Placeholders have the height of the buttons, so that nothing moves when the buttons are loaded.
function Loaded({ divided = false }: ProvidersPlaceProps) {
  const { shown } = useProviders();
  const { common } = useMessages();
  const { part: parts, failed, load } = useProviderParts();
  const slots = {
    all: useSlot('providers'),
    divider: useSlot('separator'),
    list: useSlot('provider-buttons'),
    button: useSlot('provider-button'),
  };
  if (parts) return <parts.ProviderButtons divided={divided} />;
  if (failed) return <Button onClick={load}>{common.tryAgain}</Button>;
  return (
    <div aria-hidden="true" {...slots.all}>
      {divided && <div {...slots.divider}>{'\u00a0'}</div>}
      <div {...slots.list}>
        {shown.map(({ name }) => (
          <div key={name} {...slots.button} data-loading="" />
        ))}
      </div>
    </div>
  );
}
