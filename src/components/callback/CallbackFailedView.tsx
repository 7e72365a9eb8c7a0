'use client';
import { useLaterMessages } from '../../react/texts/messages.js';
import { FormFailure } from '../form/FormFailure.js';
import { BackToSignIn } from '../journey/EntryLink.js';
import type { ViewProps } from '../journey/JourneyContext.js';
import { useProviders } from '../providers/useProviders.js';
import { Button, Card, Notice } from '../slots/first.js';

/**
 * Says in the kit's own words why a sign-in at an identity provider came to nothing, and leads there again. What the
 * provider itself said stands in an address that anybody can write, and is never shown.
 */
export function CallbackFailedView({ step, journey }: ViewProps<'callbackFailed'>) {
  const { callbackFailed: texts } = useLaterMessages();
  const { find, goTo, popup } = useProviders();
  const { reason, provider, returnTo } = step;
  const { failure } = journey;
  const busy = journey.pending !== null;
  // Whoever has lost sight of the window asks for it again.
  const held = busy && !(popup && journey.pending === 'signInWithProvider');
  const again = find(provider);
  return (
    <Card
      title={texts.title}
      notice={
        failure ? null : <Notice tone={reason === 'cancelled' ? 'info' : 'warning'}>{texts[reason]}</Notice>
      }
      footer={<BackToSignIn />}
    >
      <FormFailure failure={failure} />
      {again && (
        <Button
          aria-disabled={held || undefined}
          aria-busy={busy || undefined}
          onClick={() => held || void goTo(again, { returnTo })}
        >
          {texts.again(again.label ?? again.name)}
        </Button>
      )}
    </Card>
  );
}
