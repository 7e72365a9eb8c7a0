'use client';
import { useTransition } from 'react';
import { useMessages } from '../../react/messages.js';
import { FormFailure } from '../parts/FormFailure.js';
import { Button, Card } from './parts.js';

export interface NotLoadedCardProps {
  /** Loads the view again. */
  onRetry(): void;
}

const failure = { code: 'network' } as const;

/** Stands in for a view whose code did not come over the network. Renders a `<section>`. */
export function NotLoadedCard({ onRetry }: NotLoadedCardProps) {
  const { problems, common } = useMessages();
  // A transition, so that the button keeps its place and the focus while the view is on its way.
  const [pending, startTransition] = useTransition();
  return (
    <Card title={problems.summary}>
      <FormFailure failure={failure} />
      <Button
        aria-disabled={pending || undefined}
        aria-busy={pending || undefined}
        onClick={() => pending || startTransition(onRetry)}
      >
        {common.tryAgain}
      </Button>
    </Card>
  );
}
