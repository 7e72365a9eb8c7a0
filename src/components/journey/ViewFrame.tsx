'use client';
import { type ReactNode, useMemo, useState } from 'react';
import { type View, ViewContext } from '../parts/ViewContext.js';

export interface ViewFrameProps {
  headingLevel: View['headingLevel'];
  /** Whether the view follows another. The first one leaves the focus where the page has it. */
  follows: boolean;
  children: ReactNode;
}

/** Tells one view how it sits in the page. Needs the step as its `key`. Renders no element. */
export function ViewFrame({ headingLevel, follows, children }: ViewFrameProps) {
  // As it was when the view appeared: what a person does there must not move the focus.
  const [focusHeading] = useState(follows);
  const view = useMemo(() => ({ headingLevel, focusHeading }), [headingLevel, focusHeading]);
  return <ViewContext.Provider value={view}>{children}</ViewContext.Provider>;
}
