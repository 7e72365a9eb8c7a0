'use client';
import { type ComponentProps, forwardRef } from 'react';
import { useSlot } from '../../react/context/appearance.js';

export interface HiddenUsernameProps extends Omit<ComponentProps<'input'>, 'value'> {
  /** The username whose password the form is about; without a username nothing is rendered. */
  value: string | undefined;
}

/**
 * Tells password managers whose password the form is about. Renders an `<input>` that is off screen and takes no focus.
 * @see https://www.chromium.org/developers/design-documents/form-styles-that-chromium-understands/
 */
export const HiddenUsername = forwardRef<HTMLInputElement, HiddenUsernameProps>(
  function HiddenUsername(props, ref) {
    const { value, className, ...rest } = props;
    const slot = useSlot('hidden-username', className);
    if (!value) return null;
    return (
      <input
        type="text"
        name="username"
        autoComplete="username"
        {...rest}
        {...slot}
        ref={ref}
        value={value}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
    );
  },
);
