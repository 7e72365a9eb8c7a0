'use client';
import { useLaterMessages } from '../../react/messages.js';
import { BackToSignIn, EntryLink } from '../access/EntryLink.js';
import type { ViewProps } from '../access/navigation.js';
import { Card, PasswordField, SubmitButton } from '../access/parts.js';
import { CaptchaField } from '../captcha/CaptchaField.js';
import { Form } from '../parts/Form.js';
import { HiddenUsername } from '../parts/HiddenUsername.js';
import { AnotherWay } from './AnotherWay.js';
import { WrongName } from './WrongName.js';

/** Asks for the password of somebody whose name is known. */
export function PasswordView({ step, journey }: ViewProps<'password'>) {
  const { passwordStep, fields, signIn } = useLaterMessages();
  return (
    <Card title={passwordStep.title} description={step.username} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.password()}
        onSubmit={({ password }, metadata) => journey.answerChallenge({ answer: password, ...metadata })}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <HiddenUsername value={step.username} />
        <PasswordField
          name="password"
          label={fields.password}
          autoComplete="current-password"
          enterKeyHint="go"
          required
        />
        <EntryLink to="forgotPassword">{signIn.forgotPassword}</EntryLink>
        {/* A password that was mistyped begins a sign-in anew, and each needs a token of its own. */}
        <CaptchaField action="signIn" />
        <SubmitButton>{passwordStep.submit}</SubmitButton>
        <AnotherWay />
        <WrongName username={step.username} />
      </Form>
    </Card>
  );
}
