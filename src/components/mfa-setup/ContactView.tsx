'use client';
import { useLaterMessages } from '../../react/texts/messages.js';
import { AttributeField } from '../account-fields/AttributeField.js';
import { Form } from '../form/Form.js';
import { Card, LinkButton, SubmitButton } from '../slots/first.js';
import { PhoneField, Text } from '../slots/later.js';
import type { MfaViewProps } from './view.js';

/** Asks for the phone number or email address for codes, filled in from the account. */
export function ContactView(props: MfaViewProps<'mfaContact'>) {
  return props.step.method === 'SMS' ? <PhoneView {...props} /> : <EmailView {...props} />;
}

function PhoneView({ step, flow, onBack }: MfaViewProps<'mfaContact'>) {
  const { mfaSetup, common, fields } = useLaterMessages();
  return (
    <Card
      title={mfaSetup.phoneTitle}
      description={mfaSetup.phoneText}
      footer={<LinkButton onClick={onBack}>{common.back}</LinkButton>}
    >
      <Form
        schema={(schemas) => schemas.phone()}
        defaultValues={{ phone_number: step.contact }}
        onSubmit={(values) => flow.saveContact({ method: 'SMS', contact: values.phone_number })}
        failure={flow.failure}
        pending={flow.pending !== null}
      >
        <PhoneField name="phone_number" label={fields.phoneNumber} enterKeyHint="go" required />
        <SubmitButton>{mfaSetup.sendCode}</SubmitButton>
        <Text quiet>{mfaSetup.saferInstead}</Text>
      </Form>
    </Card>
  );
}

function EmailView({ step, flow, onBack }: MfaViewProps<'mfaContact'>) {
  const { mfaSetup, common } = useLaterMessages();
  return (
    <Card
      title={mfaSetup.emailTitle}
      description={mfaSetup.emailText}
      footer={<LinkButton onClick={onBack}>{common.back}</LinkButton>}
    >
      <Form
        schema={(schemas) => schemas.email()}
        defaultValues={{ email: step.contact }}
        onSubmit={({ email }) => flow.saveContact({ method: 'EMAIL', contact: email })}
        failure={flow.failure}
        pending={flow.pending !== null}
      >
        <AttributeField name="email" enterKeyHint="go" />
        <SubmitButton>{mfaSetup.sendCode}</SubmitButton>
      </Form>
    </Card>
  );
}
