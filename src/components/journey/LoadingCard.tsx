'use client';
import { useMessages } from '../../react/texts/messages.js';
import { type View, ViewFrame } from '../parts/ViewContext.js';
import { VisuallyHidden } from '../parts/VisuallyHidden.js';
import { Card, Spinner } from '../slots/first.js';

export interface LoadingCardProps {
  /**
   * The level of the heading, to fit the outline of the page.
   * @default 2
   */
  headingLevel?: View['headingLevel'];
}

/**
 * Keeps the place of a view that is loading. The focus stays until the view itself appears. Renders a
 * `<section>`.
 */
export function LoadingCard({ headingLevel = 2 }: LoadingCardProps) {
  const { common } = useMessages();
  return (
    <ViewFrame headingLevel={headingLevel} follows={false}>
      <Card
        title={common.loading}
        notice={<VisuallyHidden>{common.loading}</VisuallyHidden>}
        aria-busy
        data-pending=""
      >
        <Spinner />
      </Card>
    </ViewFrame>
  );
}
