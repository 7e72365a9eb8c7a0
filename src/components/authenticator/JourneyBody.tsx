'use client';
import type { ReactNode } from 'react';
import { useDrawsOffers } from '../../react/journeys/useDrawsOffers.js';
import type { Journey } from '../../react/journeys/useFlow.js';
import { JourneyView, type JourneyViewProps } from './JourneyView.js';

/**
 * What draws a journey in place of our views: a node, or a function of the journey. The function is called at each
 * step, and our view is drawn where it returns `undefined`.
 */
export type JourneyChildren = ReactNode | ((journey: Journey) => ReactNode);

export interface JourneyBodyProps extends JourneyViewProps {
  children?: JourneyChildren;
}

/** Draws the app's view of a step where there is one, else ours. Renders no element of its own. */
export function JourneyBody({ children, ...view }: JourneyBodyProps) {
  const { journey } = view;
  const isFunction = typeof children === 'function';
  const own = isFunction ? children(journey) : (children ?? undefined);
  useDrawsOffers(journey.name, isFunction && own !== undefined && own !== null);
  return own === undefined ? <JourneyView {...view} /> : own;
}
