'use client';
import { createContext, useContext, useMemo } from 'react';

/** How a view sits in the page around it. */
export interface View {
  /** @default 2 */
  readonly headingLevel: 1 | 2 | 3;
  /** Whether the heading takes the focus when the view appears, as it must when a step follows another. */
  readonly focusHeading: boolean;
}

export const ViewContext = createContext<View>({ headingLevel: 2, focusHeading: false });

/** The id of the heading above, for a group that the heading names. */
export const HeadingIdContext = createContext<string | undefined>(undefined);

/**
 * How the view around sits in the page; after a retry the heading takes the focus too, since the pressed button is gone.
 */
export function useViewAfterRetry(retried: boolean): View {
  const around = useContext(ViewContext);
  return useMemo(() => ({ ...around, focusHeading: around.focusHeading || retried }), [around, retried]);
}
