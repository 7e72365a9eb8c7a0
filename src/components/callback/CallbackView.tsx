'use client';
import { useLaterMessages } from '../../react/texts/messages.js';
import { FormFailure } from '../form/FormFailure.js';
import { BackToSignIn } from '../journey/EntryLink.js';
import type { ViewProps } from '../journey/JourneyContext.js';
import { VisuallyHidden } from '../parts/VisuallyHidden.js';
import { Button, Card, Spinner } from '../slots/first.js';

/**
 * Shows that the answer of an identity provider is being read. After a network failure, offers to try again.
 */
export function CallbackView({ journey }: ViewProps<'callback'>) {
  const { callback, common } = useLaterMessages();
  const { failure, pending } = journey;
  if (failure) {
    return (
      <Card title={callback.title} footer={<BackToSignIn />}>
        <FormFailure failure={failure} />
        <Button onClick={() => void journey.completeRedirect()}>{common.tryAgain}</Button>
      </Card>
    );
  }
  return (
    <Card
      title={callback.title}
      description={callback.text}
      notice={<VisuallyHidden>{common.pending}</VisuallyHidden>}
      footer={<BackToSignIn />}
      aria-busy={pending !== null}
      data-pending=""
    >
      <Spinner />
    </Card>
  );
}
