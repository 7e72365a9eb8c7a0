'use client';
import { useLaterMessages } from '../../react/texts/messages.js';
import { Card, LinkButton } from '../slots/first.js';
import { TotpForm } from './TotpForm.js';
import type { MfaViewProps } from './view.js';

/** Sets up an authenticator app. */
export function TotpView({ step, flow, onBack }: MfaViewProps<'mfaTotp'>) {
  const { totpSetup, common } = useLaterMessages();
  return (
    <Card title={totpSetup.title} footer={<LinkButton onClick={onBack}>{common.back}</LinkButton>}>
      <TotpForm
        secret={step.secret}
        onCode={(code) => flow.confirmTotp({ code })}
        failure={flow.failure}
        pending={flow.pending !== null}
      />
    </Card>
  );
}
