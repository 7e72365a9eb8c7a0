'use client';
import { useMessages } from '../../react/messages.js';
import { useAuth } from '../../react/useAuth.js';
import { BackToSignIn } from '../access/EntryLink.js';
import { FailureLink } from '../access/FailureLink.js';
import { IdentifierField } from '../access/IdentifierField.js';
import type { ViewProps } from '../access/navigation.js';
import { Card, SubmitButton } from '../access/parts.js';
import { Form } from '../parts/Form.js';

/** Asks whose password it is; what was typed before is there already. */
export function ForgotPasswordView({ step, journey, autoFocus }: ViewProps<'forgotPassword'>) {
  const { forgotPassword: texts } = useMessages();
  const { pool } = useAuth();
  return (
    <Card title={texts.title} description={texts.text} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.forgotPassword(pool)}
        defaultValues={{ username: step.username }}
        onSubmit={journey.requestReset}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <FailureLink />
        <IdentifierField autoFocus={autoFocus} enterKeyHint="go" />
        <SubmitButton>{texts.submit}</SubmitButton>
      </Form>
    </Card>
  );
}
