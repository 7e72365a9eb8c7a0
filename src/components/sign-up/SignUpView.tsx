'use client';
import { useMessages } from '../../react/messages.js';
import { useAuth } from '../../react/useAuth.js';
import { AttributeField } from '../access/AttributeField.js';
import { EntryLink } from '../access/EntryLink.js';
import { FailureLink } from '../access/FailureLink.js';
import { IdentifierField } from '../access/IdentifierField.js';
import { NewPasswordFields } from '../access/NewPasswordFields.js';
import { useJourneySettings, type ViewProps } from '../access/navigation.js';
import { Card, SubmitButton } from '../access/parts.js';
import { Form } from '../parts/Form.js';

interface Values {
  username: string;
  password: string;
  confirmPassword?: string;
}

/** Asks for a name, a password and what else the pool requires of an account. */
export function SignUpView({ step, journey, autoFocus }: ViewProps<'signUp'>) {
  const { signUp } = useMessages();
  const { pool } = useAuth();
  const { confirmPassword, typed } = useJourneySettings();

  // What remains of the values are the attributes, by Cognito's names.
  function submit({ username, password, confirmPassword: _, ...attributes }: Values) {
    for (const [name, value] of Object.entries<string>(attributes)) typed.set(name, value);
    return journey.signUp({ username, password, attributes });
  }

  return (
    <Card
      title={signUp.title}
      footer={
        <>
          {signUp.haveAccount} <EntryLink to="signIn">{signUp.signIn}</EntryLink>
        </>
      }
    >
      <Form
        schema={(schemas) => schemas.signUp(pool, { confirmPassword })}
        defaultValues={{ ...Object.fromEntries(typed), username: step.username }}
        onSubmit={submit}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <FailureLink />
        <IdentifierField autoFocus={autoFocus} enterKeyHint="next" />
        {pool.requiredAttributes.map((name) => (
          <AttributeField key={name} name={name} />
        ))}
        <NewPasswordFields name="password" />
        <SubmitButton>{signUp.submit}</SubmitButton>
      </Form>
    </Card>
  );
}
