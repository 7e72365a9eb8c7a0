'use client';
import type { Failure, FlowState, TotpSecret } from '../../core/index.js';
import { useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { Form } from '../form/Form.js';
import { LinkButton, SubmitButton } from '../slots/first.js';
import { CodeField, QrCode, Secret, Text } from '../slots/later.js';

export interface TotpFormProps {
  secret: TotpSecret;
  onCode(code: string): Promise<FlowState>;
  failure: Failure | null;
  pending: boolean;
}

/**
 * Shows a secret for an authenticator app as QR code, link and text, and asks for the app's first code.
 * Renders a `<form>`.
 */
export function TotpForm({ secret, onCode, failure, pending }: TotpFormProps) {
  const { totpSetup } = useLaterMessages();
  const secretSlot = useSlot('totp-secret');
  const linkSlot = useSlot('totp-link');
  return (
    <Form
      schema={(schemas) => schemas.code()}
      onSubmit={({ code }) => onCode(code)}
      failure={failure}
      pending={pending}
    >
      <div {...secretSlot}>
        <Text>{totpSetup.scan}</Text>
        <QrCode value={secret.uri} label={totpSetup.qrCode} />
        {/* Visible where the pointer is coarse: a phone cannot scan its own screen. */}
        {totpSetup.openApp && (
          <p {...linkSlot}>
            <LinkButton href={secret.uri}>{totpSetup.openApp}</LinkButton>
          </p>
        )}
        <Text quiet>{totpSetup.manual}</Text>
        <Secret value={secret.sharedSecret} />
      </div>
      <Text>{totpSetup.enter}</Text>
      <CodeField />
      <SubmitButton>{totpSetup.submit}</SubmitButton>
    </Form>
  );
}
