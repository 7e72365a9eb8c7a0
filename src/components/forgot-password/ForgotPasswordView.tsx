'use client';
import { useAuth } from '../../react/session/useAuth.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { IdentifierField } from '../account-fields/IdentifierField.js';
import { CaptchaField } from '../captcha/CaptchaField.js';
import { Form } from '../form/Form.js';
import { BackToSignIn } from '../journey/EntryLink.js';
import { FailureLink } from '../journey/FailureLink.js';
import { useJourneySettings, type ViewProps } from '../journey/JourneyContext.js';
import { ProvidersOnly } from '../providers/ProvidersOnly.js';
import { useProviders } from '../providers/useProviders.js';
import { Card, SubmitButton } from '../slots/first.js';

/**
 * Asks for the username of a reset, filled in where it is known. Where people sign in by providers only,
 * draws the sign-in view.
 */
export function ForgotPasswordView({ step, journey, autoFocus }: ViewProps<'forgotPassword'>) {
  const { forgotPassword: texts, signIn } = useLaterMessages();
  const { pool } = useAuth();
  const { initialValues } = useJourneySettings().options;
  if (useProviders().only) {
    return <ProvidersOnly title={signIn.title} username={step.username} autoFocus={autoFocus} />;
  }
  return (
    <Card title={texts.title} description={texts.text} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.forgotPassword(pool)}
        defaultValues={{ username: step.username ?? initialValues?.username }}
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
