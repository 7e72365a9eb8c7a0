'use client';
import { useState } from 'react';
import type { FlowState } from '../../core/index.js';

/**
 * Whether the step on screen follows another one that this component drew: then the heading of its view takes the focus.
 * A step that the address leads to is the first thing on its page, and leaves the focus where the browser has it.
 */
export function useFollows({ step, cause }: Pick<FlowState, 'step' | 'cause'>): boolean {
  const [first] = useState(step);
  return step !== first && cause !== 'address';
}
