'use client';
import { type ComponentProps, forwardRef } from 'react';
import { useSlot } from '../../../react/context/appearance.js';

export interface ButtonProps extends ComponentProps<'button'> {
  /**
   * @selector [data-variant]
   * @default 'secondary'
   */
  variant?: 'secondary' | 'danger' | 'plain';
}

/** Any action other than sending the form. Renders a `<button type="button">`. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const { variant = 'secondary', className, ...rest } = props;
  return (
    <button type="button" {...rest} {...useSlot('button', className)} ref={ref} data-variant={variant} />
  );
});
