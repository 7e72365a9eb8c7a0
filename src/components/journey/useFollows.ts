'use client';
import { useState } from 'react';
import type { FlowState } from '../../core/index.js';

/**
 * Returns whether this component drew another step before. The heading of the new view then takes the focus.
 * A step that the address leads to is the first content of its page, so the focus stays where the browser has
 * set it.
 */
export function useFollows({ step, cause }: Pick<FlowState, 'step' | 'cause'>): boolean {
  const [first] = useState(step);
  return step !== first && cause !== 'address';
}
