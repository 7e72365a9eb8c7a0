'use client';
import type { ReactNode } from 'react';
import { useSlot } from '../../react/context/appearance.js';

/**
 * A text beside other elements. A translator of the browser replaces texts, and React then fails when it adds or removes
 * an element beside a text that is gone; a text that is alone in its element can be replaced. Renders a `<span>`.
 * @see https://github.com/facebook/react/issues/11538
 */
export function Words({ children }: { children: ReactNode }) {
  return <span {...useSlot('words')}>{children}</span>;
}
