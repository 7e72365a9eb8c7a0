'use client';
import type { ReactNode } from 'react';
import { useDrawsOffers } from '../../react/journeys/useDrawsOffers.js';
import type { Journey } from '../../react/journeys/useFlow.js';
import { JourneyView, type JourneyViewProps } from './JourneyView.js';

/**
 * What draws a journey in place of the kit's views: a node, or a function of the journey. The function runs
 * at each step; where it returns `undefined`, the kit's view is drawn.
 */
export type JourneyChildren = ReactNode | ((journey: Journey) => ReactNode);

export interface JourneyBodyProps extends JourneyViewProps {
  children?: JourneyChildren;
}

/** Draws the app's view of a step if there is one, else the kit's view. Renders no element of its own. */
export function JourneyBody({ children, ...view }: JourneyBodyProps) {
  const { journey } = view;
  const isFunction = typeof children === 'function';
  const own = isFunction ? children(journey) : (children ?? undefined);
  useDrawsOffers(journey.name, isFunction && own !== undefined && own !== null);
  return own === undefined ? <JourneyView {...view} /> : own;
}
