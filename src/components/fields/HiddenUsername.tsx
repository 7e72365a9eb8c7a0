'use client';
import type { ComponentProps } from 'react';
import { useSlot } from '../../react/context/appearance.js';

export interface HiddenUsernameProps extends Omit<ComponentProps<'input'>, 'value'> {
  /** Whose password the form is about; without one nothing is rendered. */
  value: string | undefined;
}

/**
 * Tells password managers whose password the form is about. Renders an `<input>` that nobody sees or reaches.
 * @see https://www.chromium.org/developers/design-documents/form-styles-that-chromium-understands/
 */
export function HiddenUsername({ value, className, ...rest }: HiddenUsernameProps) {
  const slot = useSlot('hidden-username', className);
  if (!value) return null;
  return (
    <input
      type="text"
      name="username"
      autoComplete="username"
      {...rest}
      {...slot}
      value={value}
      readOnly
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}
