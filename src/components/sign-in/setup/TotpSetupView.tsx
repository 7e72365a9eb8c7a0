'use client';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { BackToSignIn } from '../../journey/EntryLink.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { TotpForm } from '../../mfa-setup/TotpForm.js';
import { Card } from '../../slots/first.js';
import { AnotherWay } from '../another-way/AnotherWay.js';

/** Sets up an authenticator app, before a sign-in with a required second factor continues. */
export function TotpSetupView({ step, journey }: ViewProps<'totpSetup'>) {
  const { totpSetup } = useLaterMessages();
  return (
    <Card title={totpSetup.title} footer={<BackToSignIn />}>
      <TotpForm
        secret={step.secret}
        onCode={(code) => journey.answerChallenge({ answer: code })}
        failure={journey.failure}
        pending={journey.pending !== null}
      />
      <AnotherWay />
    </Card>
  );
}
