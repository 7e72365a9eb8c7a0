'use client';
import { type ComponentProps, useRef } from 'react';
import { usePart, useSlot } from '../../../react/context/appearance.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { CopyButton } from '../copy-button/CopyButton.js';
import { VisuallyHidden } from '../VisuallyHidden.js';

export interface SecretProps extends ComponentProps<'div'> {
  /** Base32, as typed into an authenticator app. */
  value: string;
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    Secret: SecretProps;
  }
}

/** A key to type elsewhere, in groups of four, with a button that copies it. Renders a `<code>` in a `<div>`. */
export function Secret({ value, className, ...rest }: SecretProps) {
  const { totpSetup } = useLaterMessages();
  const code = useRef<HTMLElement>(null);
  const group = useSlot('secret-group');
  const Copy = usePart('CopyButton', CopyButton);
  const select = () => code.current && getSelection()?.selectAllChildren(code.current);
  return (
    <div {...rest} {...useSlot('secret', className)}>
      <VisuallyHidden>{totpSetup.secret}</VisuallyHidden>
      {/* Gaps are drawn, not typed, so that a selection copies no spaces. */}
      <code dir="ltr" ref={code} {...useSlot('secret-value')}>
        {(value.match(/.{1,4}/g) ?? []).map((four, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
          <span key={index} {...group}>
            {four}
          </span>
        ))}
      </code>
      <Copy text={value} label={totpSetup.copySecret} onRefused={select} />
    </div>
  );
}
