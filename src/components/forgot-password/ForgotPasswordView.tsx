'use client';
import { useLaterMessages } from '../../react/messages.js';
import { useAuth } from '../../react/useAuth.js';
import { BackToSignIn } from '../access/EntryLink.js';
import { FailureLink } from '../access/FailureLink.js';
import { IdentifierField } from '../access/IdentifierField.js';
import { useJourneySettings, type ViewProps } from '../access/navigation.js';
import { Card, SubmitButton } from '../access/parts.js';
import { CaptchaField } from '../captcha/CaptchaField.js';
import { Form } from '../parts/Form.js';

/** Asks whose password it is; what was typed before is there already. */
export function ForgotPasswordView({ step, journey, autoFocus }: ViewProps<'forgotPassword'>) {
  const { forgotPassword: texts } = useLaterMessages();
  const { pool } = useAuth();
  const { prefill } = useJourneySettings().options;
  return (
    <Card title={texts.title} description={texts.text} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.forgotPassword(pool)}
        defaultValues={{ username: step.username ?? prefill?.username }}
        onSubmit={(values, metadata) => journey.requestReset({ ...values, ...metadata })}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <FailureLink />
        <IdentifierField autoFocus={autoFocus} enterKeyHint="go" />
        <CaptchaField action="requestReset" />
        <SubmitButton>{texts.submit}</SubmitButton>
      </Form>
    </Card>
  );
}
