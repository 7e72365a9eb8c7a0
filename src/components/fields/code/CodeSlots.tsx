'use client';
import { useSlot } from '../../../react/context/appearance.js';

export interface CodeSlotsProps {
  length: number;
  /** How many digits are typed. */
  filled: number;
}

/** The boxes behind the digits of a code, hidden from screen readers. Renders a `<div>`. */
export function CodeSlots({ length, filled }: CodeSlotsProps) {
  const slot = useSlot('code-slot');
  return (
    <div aria-hidden="true" {...useSlot('code-slots')}>
      {Array.from({ length }, (_, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a box is its place
          key={index}
          {...slot}
          data-filled={index < filled ? '' : undefined}
          data-active={index === Math.min(filled, length - 1) ? '' : undefined}
        />
      ))}
    </div>
  );
}
