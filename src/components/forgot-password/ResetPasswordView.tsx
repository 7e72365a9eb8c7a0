'use client';
import { useAuth } from '../../react/session/useAuth.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { NewPasswordFields } from '../account-fields/NewPasswordFields.js';
import { HiddenUsername } from '../fields/HiddenUsername.js';
import { Form } from '../form/Form.js';
import { BackToSignIn } from '../journey/EntryLink.js';
import { hasCaptcha, useJourneySettings, type ViewProps } from '../journey/JourneyContext.js';
import { WaysOn } from '../journey/WaysOn.js';
import { Card, Notice, SubmitButton } from '../slots/first.js';
import { CodeField, ResendButton, Text } from '../slots/later.js';

/** Asks for the code and a new password. Its texts do not reveal whether the account exists. */
export function ResetPasswordView({ step, journey }: ViewProps<'resetPassword'>) {
  const { resetPassword: texts, code: codeTexts } = useLaterMessages();
  const { passwordPolicy } = useAuth().pool;
  const { confirmPassword, captcha, initialValues } = useJourneySettings().options;
  const { username, forced } = step;
  const place = step.delivery.destination;
  // Cognito demands a reset of existing accounts alone; otherwise the texts must not reveal whether there is an account.
  const unsure = !place && !forced;

  // With a CAPTCHA, each request for a code needs a new token.
  function resend() {
    if (hasCaptcha(captcha, 'requestReset')) return journey.moveTo({ name: 'forgotPassword', username });
    return journey.requestReset({ username });
  }

  return (
    <Card
      title={texts.title}
      description={place ? codeTexts.sentTo(place) : codeTexts.sentIfAccount(username)}
      notice={forced && <Notice tone="info">{texts.forced}</Notice>}
      footer={<BackToSignIn />}
    >
      <Form
        schema={(schemas) => schemas.resetPassword(passwordPolicy, { confirmPassword })}
        defaultValues={{ code: initialValues?.code }}
        onSubmit={({ code, newPassword }) => journey.confirmReset({ username, code, newPassword })}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <HiddenUsername value={username} />
        <CodeField
          place={place}
          autoSubmit={false}
          webOtp={step.delivery.medium === 'SMS'}
          enterKeyHint="next"
        />
        <NewPasswordFields name="newPassword" username={username} />
        <SubmitButton>{texts.submit}</SubmitButton>
        <Text quiet>{texts.notArrived}</Text>
        <ResendButton
          onResend={resend}
          ifAccount={unsure}
          sent={journey.sent}
          pending={journey.pending !== null}
        />
        {unsure && <WaysOn username={username} to="forgotPassword" unconfirmed />}
      </Form>
    </Card>
  );
}
