'use client';
import { type ReactNode, useMemo, useState } from 'react';
import { type View, ViewContext } from '../parts/ViewContext.js';

export interface ViewFrameProps {
  headingLevel: View['headingLevel'];
  /** Whether the view follows another view. The first view leaves the focus where it is. */
  follows: boolean;
  children: ReactNode;
}

/**
 * Gives one view its heading level and its focus on arrival. Needs a new `key` for each step. Renders no
 * element.
 */
export function ViewFrame({ headingLevel, follows, children }: ViewFrameProps) {
  // Fixed when the view appears: a later change of the journey must not move the focus.
  const [focusHeading] = useState(follows);
  const view = useMemo(() => ({ headingLevel, focusHeading }), [headingLevel, focusHeading]);
  return <ViewContext.Provider value={view}>{children}</ViewContext.Provider>;
}
