'use client';
import { useMessages } from '../../react/messages.js';
import { BackToSignIn, EntryLink } from '../access/EntryLink.js';
import type { ViewProps } from '../access/navigation.js';
import { Card, PasswordField, SubmitButton } from '../access/parts.js';
import { Form } from '../parts/Form.js';
import { HiddenUsername } from '../parts/HiddenUsername.js';

/** Asks for the password of somebody who chose to sign in by it. */
export function PasswordView({ step, journey }: ViewProps<'password'>) {
  const { passwordStep, fields, signIn } = useMessages();
  return (
    <Card title={passwordStep.title} description={step.username} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.password()}
        onSubmit={({ password }) => journey.answerChallenge({ answer: password })}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <HiddenUsername value={step.username} />
        <PasswordField
          name="password"
          label={fields.password}
          autoComplete="current-password"
          enterKeyHint="go"
          required
        />
        <EntryLink to="forgotPassword">{signIn.forgotPassword}</EntryLink>
        <SubmitButton>{passwordStep.submit}</SubmitButton>
      </Form>
    </Card>
  );
}
