'use client';
import { useMessages } from '../../react/messages.js';
import { useAuth } from '../../react/useAuth.js';
import { BackToSignIn } from '../access/EntryLink.js';
import { CodeField, ResendButton } from '../access/laterParts.js';
import { NewPasswordFields } from '../access/NewPasswordFields.js';
import { useJourneySettings, type ViewProps } from '../access/navigation.js';
import { Card, SubmitButton } from '../access/parts.js';
import { Form } from '../parts/Form.js';
import { HiddenUsername } from '../parts/HiddenUsername.js';

/** Asks for the code and a new password, in words that never tell whether there is such an account. */
export function ResetPasswordView({ step, journey }: ViewProps<'resetPassword'>) {
  const { resetPassword: texts, code: codeTexts } = useMessages();
  const { passwordPolicy } = useAuth().pool;
  const { confirmPassword } = useJourneySettings();
  const { username } = step;
  return (
    <Card title={texts.title} description={codeTexts.sentIfAccount(username)} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.resetPassword(passwordPolicy, { confirmPassword })}
        onSubmit={({ code, newPassword }) => journey.confirmReset({ username, code, newPassword })}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <HiddenUsername value={username} />
        <CodeField autoSubmit={false} enterKeyHint="next" />
        <NewPasswordFields name="newPassword" />
        <SubmitButton>{texts.submit}</SubmitButton>
        <ResendButton
          onResend={() => journey.requestReset({ username })}
          sent={journey.sent}
          pending={journey.pending !== null}
        />
      </Form>
    </Card>
  );
}
