'use client';
import { useLaterMessages } from '../../react/messages.js';
import { BackToSignIn } from '../access/EntryLink.js';
import type { ViewProps } from '../access/navigation.js';
import { Button, Card, Notice } from '../access/parts.js';
import { FormFailure } from '../parts/FormFailure.js';
import { useProviders } from '../providers/useProviders.js';

/**
 * Says in the kit's own words why a sign-in at an identity provider came to nothing, and leads there again. What the
 * provider itself said stands in an address that anybody can write, and is never shown.
 */
export function CallbackFailedView({ step, journey }: ViewProps<'callbackFailed'>) {
  const { callbackFailed: texts } = useLaterMessages();
  const { find, goTo } = useProviders();
  const { reason, provider } = step;
  const busy = journey.pending !== null;
  const again = find(provider);
  return (
    <Card
      title={texts.title}
      notice={<Notice tone={reason === 'cancelled' ? 'info' : 'warning'}>{texts[reason]}</Notice>}
      footer={<BackToSignIn />}
    >
      <FormFailure failure={journey.failure} />
      {again && (
        <Button
          aria-disabled={busy || undefined}
          aria-busy={busy || undefined}
          onClick={() => busy || void goTo(again)}
        >
          {texts.again(again.label ?? again.name)}
        </Button>
      )}
    </Card>
  );
}
