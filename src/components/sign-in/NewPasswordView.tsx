'use client';
import { useLaterMessages } from '../../react/messages.js';
import { useAuth } from '../../react/useAuth.js';
import { AttributeField } from '../access/AttributeField.js';
import { BackToSignIn } from '../access/EntryLink.js';
import { NewPasswordFields } from '../access/NewPasswordFields.js';
import { useJourneySettings, type ViewProps } from '../access/navigation.js';
import { Card, SubmitButton } from '../access/parts.js';
import { Form } from '../parts/Form.js';
import { HiddenUsername } from '../parts/HiddenUsername.js';
import { AnotherWay } from './AnotherWay.js';

/** Asks for a password in place of an administrator's, and for the attributes that the account misses. */
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
