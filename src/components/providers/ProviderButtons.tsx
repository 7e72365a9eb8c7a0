'use client';
import { useState } from 'react';
import { usePart, useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { useJourneySettings } from '../journey/JourneyContext.js';
import type { ProviderOptions } from '../journey/options/providers.js';
import { ProviderButton } from '../parts/provider-button/ProviderButton.js';
import { useProviders } from './useProviders.js';

export interface ProviderButtonsProps {
  /**
   * Whether the word "or" is above the buttons.
   * @default false
   */
  divided?: boolean;
}

/** Draws a button for each identity provider. Renders a `<div>`. */
export function ProviderButtons({ divided = false }: ProviderButtonsProps) {
  const { providers: texts } = useLaterMessages();
  const { journey } = useJourneySettings();
  const { shown, popup, goTo } = useProviders();
  const Provider = usePart('ProviderButton', ProviderButton);
  const [pressed, setPressed] = useState<string>();
  const busy = journey.pending === 'signInWithProvider';
  // A person who has lost the pop-up window may open it again, or another provider's.
  const locked = journey.pending !== null && !(busy && popup);
  const slots = {
    all: useSlot('providers'),
    divider: useSlot('separator'),
    list: useSlot('provider-buttons'),
    item: useSlot('provider-item'),
  };

  function press(provider: ProviderOptions) {
    if (locked) return;
    setPressed(provider.name);
    void goTo(provider);
  }

  return (
    <div {...slots.all}>
      {divided && <div {...slots.divider}>{texts.or}</div>}
      <ul {...slots.list}>
        {shown.map((provider) => (
          <li key={provider.name} {...slots.item}>
            <Provider
              provider={provider}
              pending={busy && provider.name === pressed}
              aria-disabled={locked || undefined}
              onClick={() => press(provider)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
