'use client';
import type { ComponentProps } from 'react';
import { useSlot } from '../../../react/context/appearance.js';

export interface ButtonProps extends ComponentProps<'button'> {
  /**
   * @selector [data-variant]
   * @default 'secondary'
   */
  variant?: 'secondary' | 'danger' | 'plain';
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    Button: ButtonProps;
  }
}

/** Does something other than send the form. Renders a `<button type="button">`. */
export function Button({ variant = 'secondary', className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} {...useSlot('button', className)} data-variant={variant} />;
}
