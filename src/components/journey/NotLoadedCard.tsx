'use client';
import { useTransition } from 'react';
import { useMessages } from '../../react/texts/messages.js';
import { FormFailure } from '../form/FormFailure.js';
import { Button, Card } from '../slots/first.js';

export interface NotLoadedCardProps {
  /** Loads the view again. */
  onRetry(): void;
  /**
   * Whether the view is loading.
   * @default false
   */
  pending?: boolean;
}

const failure = { code: 'network' } as const;

/** Replaces a view whose code or texts could not be loaded. Renders a `<section>`. */
export function NotLoadedCard({ onRetry, pending = false }: NotLoadedCardProps) {
  const { problems, common } = useMessages();
  // In a transition, the button keeps its place and the focus while the view is loading.
  const [beginning, startTransition] = useTransition();
  const busy = pending || beginning;
  return (
    <Card title={problems.summary}>
      <FormFailure failure={failure} />
      <Button
        aria-disabled={busy || undefined}
        aria-busy={busy || undefined}
        onClick={() => busy || startTransition(onRetry)}
      >
        {common.tryAgain}
      </Button>
    </Card>
  );
}
