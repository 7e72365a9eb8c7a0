'use client';
import { useLaterMessages } from '../../react/texts/messages.js';
import { Form } from '../form/Form.js';
import { Card, LinkButton, SubmitButton } from '../slots/first.js';
import { CodeField, ResendButton } from '../slots/later.js';
import type { MfaViewProps } from './view.js';

/** Asks for the code that verifies a new phone number or email address. */
export function ContactCodeView({ step, flow, onBack }: MfaViewProps<'mfaContactCode'>) {
  const { mfaSetup, common, code } = useLaterMessages();
  const { method, contact } = step;
  return (
    <Card
      title={mfaSetup.confirmTitle}
      description={code.sentTo(contact)}
      footer={<LinkButton onClick={onBack}>{common.back}</LinkButton>}
    >
      <Form
        schema={(schemas) => schemas.code()}
        onSubmit={(values) => flow.confirmContact({ method, contact, code: values.code })}
        failure={flow.failure}
        pending={flow.pending !== null}
      >
        <CodeField place={contact} webOtp={method === 'SMS'} />
        <SubmitButton>{mfaSetup.confirmSubmit}</SubmitButton>
        <ResendButton
          onResend={() => flow.resendContactCode({ method, contact })}
          sent={flow.sent}
          pending={flow.pending !== null}
        />
      </Form>
    </Card>
  );
}
