'use client';
import { useMessages } from '../../react/texts/messages.js';
import type { View } from '../parts/ViewContext.js';
import { VisuallyHidden } from '../parts/VisuallyHidden.js';
import { Card, Spinner } from '../slots/first.js';
import { ViewFrame } from './ViewFrame.js';

export interface LoadingCardProps {
  /** @default 2 */
  headingLevel?: View['headingLevel'];
}

/** Keeps the place of a view that is on its way. The focus waits for the view itself. */
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
