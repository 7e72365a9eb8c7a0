'use client';
import { useSlot } from '../../react/context/appearance.js';
import { useMessages } from '../../react/texts/messages.js';
import { Button } from '../slots/first.js';
import { useProviderParts } from './useProviderParts.js';
import { useProviders } from './useProviders.js';

export interface ProvidersPlaceProps {
  /** Stands between the form and the buttons, where there is a form. */
  divided?: boolean;
}

/** The buttons of the identity providers, or nothing where there are none. */
export function ProvidersPlace(props: ProvidersPlaceProps) {
  return useProviders().shown.length > 0 ? <Loaded {...props} /> : null;
}

// Nothing moves when the buttons come: their places are as high as they are.
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
