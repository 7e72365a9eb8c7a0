'use client';
import { type ComponentProps, forwardRef } from 'react';
import { useSlot } from '../../../react/context/appearance.js';

export type SpinnerProps = ComponentProps<'svg'>;

/** Turns while an answer is on its way; the words beside the spinner say which. Renders an `<svg>`. */
export const Spinner = forwardRef<SVGSVGElement, SpinnerProps>(function Spinner(props, ref) {
  const { className, ...rest } = props;
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
      {...useSlot('spinner', className)}
      ref={ref}
    >
      <circle cx="8" cy="8" r="6" opacity=".25" />
      <path d="M8 2a6 6 0 0 1 6 6" />
    </svg>
  );
});
