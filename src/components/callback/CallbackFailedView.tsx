'use client';
import { useLaterMessages } from '../../react/texts/messages.js';
import { FormFailure } from '../form/FormFailure.js';
import { BackToSignIn } from '../journey/EntryLink.js';
import type { ViewProps } from '../journey/JourneyContext.js';
import { useProviders } from '../providers/useProviders.js';
import { Button, Card, Notice } from '../slots/first.js';

/**
 * Shows why a sign-in at an identity provider failed, with a button that opens the provider again. The
 * provider's own text is never shown: an attacker can write it into the address.
 */
export function CallbackFailedView({ step, journey }: ViewProps<'callbackFailed'>) {
  const { callbackFailed: texts } = useLaterMessages();
  const { find, goTo, popup } = useProviders();
  const { reason, provider, returnTo } = step;
  const { failure } = journey;
  const busy = journey.pending !== null;
  // A person who has lost the pop-up window may open it again.
  const locked = busy && !(popup && journey.pending === 'signInWithProvider');
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
          aria-disabled={locked || undefined}
          aria-busy={busy || undefined}
          onClick={() => locked || void goTo(again, { returnTo })}
        >
          {texts.again(again.label ?? again.name)}
        </Button>
      )}
    </Card>
  );
}
