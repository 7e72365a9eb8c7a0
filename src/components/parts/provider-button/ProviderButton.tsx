'use client';
import { type ComponentProps, forwardRef, type ReactNode } from 'react';
import { usePart, useSlot } from '../../../react/context/appearance.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { Spinner } from '../spinner/Spinner.js';
import { ProviderMark } from './ProviderMark.js';

/** What the button of an identity provider shows. */
export interface ProviderLook {
  /** `Google`, `Facebook`, `Amazon`, `Apple`, or the pool's own name of an OIDC or SAML provider. */
  readonly name: string;
  /** @default the name */
  readonly label?: string;
  /** @default the mark of the provider, where Cognito knows it by name */
  readonly icon?: ReactNode;
}

export interface ProviderButtonProps extends ComponentProps<'button'> {
  provider: ProviderLook;
  /**
   * Whether the browser is on its way to the provider.
   * @selector [data-pending]
   * @default false
   */
  pending?: boolean;
}

/** Leads to an identity provider and looks as that provider asks for. Renders a `<button type="button">`. */
export const ProviderButton = forwardRef<HTMLButtonElement, ProviderButtonProps>(
  function ProviderButton(props, ref) {
    const { provider, pending = false, className, ...rest } = props;
    const { name, label = name, icon } = provider;
    const { providers } = useLaterMessages();
    const Turning = usePart('Spinner', Spinner);
    const slots = { logo: useSlot('provider-logo'), label: useSlot('provider-label') };
    return (
      <button
        type="button"
        aria-busy={pending || undefined}
        {...rest}
        {...useSlot('provider-button', className)}
        ref={ref}
        data-provider={name}
        data-pending={pending ? '' : undefined}
      >
        <span aria-hidden="true" {...slots.logo}>
          {pending ? <Turning /> : (icon ?? <ProviderMark name={name} />)}
        </span>
        <span {...slots.label}>{providers.continueWith(label)}</span>
      </button>
    );
  },
);
