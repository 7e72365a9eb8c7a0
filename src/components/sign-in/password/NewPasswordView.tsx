'use client';
import { useAuth } from '../../../react/session/useAuth.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { AttributeField } from '../../account-fields/AttributeField.js';
import { NewPasswordFields } from '../../account-fields/NewPasswordFields.js';
import { HiddenUsername } from '../../fields/HiddenUsername.js';
import { Form } from '../../form/Form.js';
import { BackToSignIn } from '../../journey/EntryLink.js';
import { useJourneySettings, type ViewProps } from '../../journey/JourneyContext.js';
import { Card, SubmitButton } from '../../slots/first.js';
import { AnotherWay } from '../another-way/AnotherWay.js';

/** Asks for a new password after a temporary one, and for required attributes that the account lacks. */
export function NewPasswordView({ step, journey }: ViewProps<'newPassword'>) {
  const { newPassword: texts } = useLaterMessages();
  const { passwordPolicy } = useAuth().pool;
  const { confirmPassword } = useJourneySettings().options;
  const { missingAttributes, username } = step;
  return (
    <Card title={texts.title} description={texts.text} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.newPassword(passwordPolicy, missingAttributes, { confirmPassword })}
        onSubmit={({ newPassword, confirmPassword: _, ...attributes }) =>
          journey.answerChallenge({ answer: newPassword, attributes })
        }
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <HiddenUsername value={username} />
        {missingAttributes.map((name) => (
          <AttributeField key={name} name={name} />
        ))}
        <NewPasswordFields name="newPassword" username={username} />
        <SubmitButton>{texts.submit}</SubmitButton>
        <AnotherWay />
      </Form>
    </Card>
  );
}
