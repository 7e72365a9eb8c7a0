'use client';
import { useAuth } from '../../../react/session/useAuth.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { NewPasswordFields } from '../../account-fields/NewPasswordFields.js';
import { HiddenUsername } from '../../fields/HiddenUsername.js';
import { Form } from '../../form/Form.js';
import { BackToSignIn } from '../../journey/EntryLink.js';
import { useJourneySettings, type ViewProps } from '../../journey/JourneyContext.js';
import { PlannedFieldView } from '../../sign-up/SignUpFields.js';
import { planOfNewPassword, sortedOut, withMore } from '../../sign-up/signUpPlan.js';
import { Card, SubmitButton } from '../../slots/first.js';
import { AnotherWay } from '../another-way/AnotherWay.js';

/** Asks for a new password after a temporary one, and for required attributes that the account lacks. */
export function NewPasswordView({ step, journey }: ViewProps<'newPassword'>) {
  const { newPassword: texts } = useLaterMessages();
  const { passwordPolicy } = useAuth().pool;
  const { options } = useJourneySettings();
  const { confirmPassword } = options;
  const { missingAttributes, username } = step;
  const fields = planOfNewPassword(missingAttributes, options);
  return (
    <Card title={texts.title} description={texts.text} footer={<BackToSignIn />}>
      <Form
        schema={(schemas, shown) =>
          schemas.newPassword(
            passwordPolicy,
            fields.filter(({ name }) => shown.has(name)),
            { confirmPassword },
          )
        }
        defaultValues={Object.fromEntries(fields.map(({ name, defaultValue }) => [name, defaultValue]))}
        onSubmit={({ newPassword, confirmPassword: _, ...values }) => {
          const { attributes, clientMetadata } = sortedOut({ fields }, values);
          return journey.answerChallenge({
            answer: newPassword,
            attributes,
            ...withMore({}, clientMetadata),
          });
        }}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <HiddenUsername value={username} />
        {fields.map((field) => (
          <PlannedFieldView key={field.name} field={field} />
        ))}
        <NewPasswordFields name="newPassword" username={username} />
        <SubmitButton>{texts.submit}</SubmitButton>
        <AnotherWay />
      </Form>
    </Card>
  );
}
