'use client';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { Form } from '../../form/Form.js';
import { BackToSignIn } from '../../journey/EntryLink.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { Card, Field, SubmitButton } from '../../slots/first.js';
import { AnotherWay } from '../another-way/AnotherWay.js';

/** Asks for an email address for codes, before a sign-in with a required second factor continues. */
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
