'use client';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

/** How a view sits in the page around it. */
export interface View {
  /** @default 2 */
  readonly headingLevel: 1 | 2 | 3;
  /** Whether the heading takes the focus when the view appears, as it must when a step follows another. */
  readonly focusHeading: boolean;
  /** Content of the app above the heading. */
  readonly header?: ReactNode;
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

export interface ViewFrameProps {
  headingLevel: View['headingLevel'];
  /** Whether the view follows another view. The first view leaves the focus where it is. */
  follows: boolean;
  /**
   * Content of the app above the heading.
   * @default that of the view around
   */
  header?: ReactNode;
  children: ReactNode;
}

/**
 * Gives one view its heading level and its focus on arrival. Needs a new `key` for each step. Renders no
 * element.
 */
export function ViewFrame({ headingLevel, follows, header, children }: ViewFrameProps) {
  // Fixed when the view appears: a later change of the journey must not move the focus.
  const [focusHeading] = useState(follows);
  const around = useContext(ViewContext).header;
  const shown = header ?? around;
  const view = useMemo(
    () => ({ headingLevel, focusHeading, header: shown }),
    [headingLevel, focusHeading, shown],
  );
  return <ViewContext.Provider value={view}>{children}</ViewContext.Provider>;
}
