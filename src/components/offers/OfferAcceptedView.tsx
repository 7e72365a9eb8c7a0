'use client';
import { useEffect, useState } from 'react';
import { useLaterMessages } from '../../react/texts/messages.js';
import type { ViewProps } from '../journey/JourneyContext.js';
import { Card, Notice, SubmitButton } from '../slots/first.js';

/** Says that what the person accepted is done, and leads on to the app. */
export function OfferAcceptedView({ step, journey }: ViewProps<'offerAccepted'>) {
  const { offerAccepted: texts, common } = useLaterMessages();
  // A screen reader announces only words that come into a live region that is on the page already.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const { returnTo } = step;
  return (
    <Card title={texts.title} notice={ready && <Notice tone="success">{texts[step.offer]}</Notice>}>
      {/* Nothing is left to ask Cognito for, so nothing can keep the person from the app. */}
      <SubmitButton type="button" onClick={() => journey.moveTo({ name: 'done', returnTo })}>
        {common.continue}
      </SubmitButton>
    </Card>
  );
}
