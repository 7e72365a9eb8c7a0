'use client';
import { useLaterMessages } from '../../react/messages.js';
import { BackToSignIn } from '../access/EntryLink.js';
import type { ViewProps } from '../access/navigation.js';
import { Card, Field, SubmitButton } from '../access/parts.js';
import { Form } from '../parts/Form.js';
import { AnotherWay } from './AnotherWay.js';

/** Asks where to send codes, before a sign-in that must have a second factor can go on. */
export function EmailSetupView({ journey }: ViewProps<'emailSetup'>) {
  const { emailSetup: texts, fields } = useLaterMessages();
  return (
    <Card title={texts.title} description={texts.text} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.email()}
        onSubmit={({ email }) => journey.answerChallenge({ answer: email })}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <Field
          name="email"
          type="email"
          label={fields.email}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          required
        />
        <SubmitButton>{texts.submit}</SubmitButton>
        <AnotherWay />
      </Form>
    </Card>
  );
}
