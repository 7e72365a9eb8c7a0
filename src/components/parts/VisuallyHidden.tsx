'use client';
import { type ComponentProps, forwardRef } from 'react';
import { useSlot } from '../../react/context/appearance.js';

export type VisuallyHiddenProps = ComponentProps<'span'>;

/** Text for screen readers alone. Renders a `<span>`. */
export const VisuallyHidden = forwardRef<HTMLSpanElement, VisuallyHiddenProps>(function VisuallyHidden(
  { className, ...rest },
  ref,
) {
  return <span {...rest} {...useSlot('visually-hidden', className)} ref={ref} />;
});
