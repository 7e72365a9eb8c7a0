'use client';
import { useMessages } from '../../react/messages.js';
import { useAuth } from '../../react/useAuth.js';
import { EntryLink } from '../access/EntryLink.js';
import { FailureLink } from '../access/FailureLink.js';
import { IdentifierField } from '../access/IdentifierField.js';
import type { ViewProps } from '../access/navigation.js';
import { Card, Notice, PasswordField, SubmitButton } from '../access/parts.js';
import { Form } from '../parts/Form.js';

/** The first view of most people: who they are and their password. */
export function SignInView({ step, journey, autoFocus }: ViewProps<'signIn'>) {
  const { signIn, fields, notices } = useMessages();
  const { pool } = useAuth();
  const { notice } = step;
  const tone = notice === 'startAgain' ? 'info' : 'success';
  return (
    <Card
      title={signIn.title}
      notice={notice && <Notice tone={tone}>{notices[notice]}</Notice>}
      footer={
        <>
          {signIn.noAccount} <EntryLink to="signUp">{signIn.signUp}</EntryLink>
        </>
      }
    >
      <Form
        schema={(schemas) => schemas.signIn(pool)}
        defaultValues={{ username: step.username }}
        onSubmit={journey.signIn}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <FailureLink />
        <IdentifierField autoFocus={autoFocus} enterKeyHint="next" />
        <PasswordField
          name="password"
          label={fields.password}
          autoComplete="current-password"
          enterKeyHint="go"
          required
        />
        <EntryLink to="forgotPassword">{signIn.forgotPassword}</EntryLink>
        <SubmitButton>{signIn.submit}</SubmitButton>
      </Form>
    </Card>
  );
}
