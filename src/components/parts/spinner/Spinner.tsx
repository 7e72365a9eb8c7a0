'use client';
import type { ComponentProps } from 'react';
import { useSlot } from '../../../react/context/appearance.js';

export type SpinnerProps = ComponentProps<'svg'>;

declare module '../../../react/context/appearance.js' {
  interface Slots {
    Spinner: SpinnerProps;
  }
}

/** Turns while something is on its way; words beside it say what. Renders an `<svg>`. */
export function Spinner({ className, ...rest }: SpinnerProps) {
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
    >
      <circle cx="8" cy="8" r="6" opacity=".25" />
      <path d="M8 2a6 6 0 0 1 6 6" />
    </svg>
  );
}
