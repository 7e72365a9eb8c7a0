'use client';
import type { ComponentProps } from 'react';
import { useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import type { ProviderOptions } from '../journey/options/providers.js';
import { Spinner } from '../slots/first.js';
import { Logo } from './Logo.js';

export interface ProviderButtonProps extends ComponentProps<'button'> {
  provider: ProviderOptions;
  /**
   * Whether the person is on the way there.
   * @selector [data-pending]
   * @default false
   */
  pending?: boolean;
}

/** Leads to an identity provider, looking as that provider asks for. Renders a `<button type="button">`. */
export function ProviderButton({ provider, pending = false, className, ...rest }: ProviderButtonProps) {
  const { name, label = name, icon } = provider;
  const { providers } = useLaterMessages();
  const slots = { logo: useSlot('provider-logo'), label: useSlot('provider-label') };
  return (
    <button
      type="button"
      aria-busy={pending || undefined}
      {...rest}
      {...useSlot('provider-button', className)}
      data-provider={name}
      data-pending={pending ? '' : undefined}
    >
      <span aria-hidden="true" {...slots.logo}>
        {pending ? <Spinner /> : (icon ?? <Logo name={name} />)}
      </span>
      <span {...slots.label}>{providers.continueWith(label)}</span>
    </button>
  );
}
