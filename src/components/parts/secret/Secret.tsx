'use client';
import { type ComponentProps, forwardRef, useRef } from 'react';
import { usePart, useSlot } from '../../../react/context/appearance.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { CopyButton } from '../copy-button/CopyButton.js';
import { VisuallyHidden } from '../VisuallyHidden.js';

export interface SecretProps extends ComponentProps<'div'> {
  /** The key in base32, as a person types it into an authenticator app. */
  value: string;
}

/** A key to type into an authenticator app, in groups of four, with a button that copies it. Renders a `<code>` in a `<div>`. */
export const Secret = forwardRef<HTMLDivElement, SecretProps>(function Secret(props, ref) {
  const { value, className, ...rest } = props;
  const { totpSetup } = useLaterMessages();
  const code = useRef<HTMLElement>(null);
  const group = useSlot('secret-group');
  const Copy = usePart('CopyButton', CopyButton);
  const select = () => code.current && getSelection()?.selectAllChildren(code.current);
  return (
    <div {...rest} {...useSlot('secret', className)} ref={ref}>
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
      {totpSetup.copySecret && <Copy text={value} label={totpSetup.copySecret} onRefused={select} />}
    </div>
  );
});
