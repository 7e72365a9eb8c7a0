'use client';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { KnownPasswordField } from '../../account-fields/KnownPasswordField.js';
import { CaptchaField } from '../../captcha/CaptchaField.js';
import { HiddenUsername } from '../../fields/HiddenUsername.js';
import { Form } from '../../form/Form.js';
import { BackToSignIn, EntryLink } from '../../journey/EntryLink.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { WrongPlace } from '../../journey/WrongPlace.js';
import { Card, SubmitButton } from '../../slots/first.js';
import { AnotherWay } from '../another-way/AnotherWay.js';

/** Asks for the password after the username. */
export function PasswordView({ step, journey }: ViewProps<'password'>) {
  const { passwordStep, signIn } = useLaterMessages();
  return (
    <Card title={passwordStep.title} description={step.username} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.password()}
        onSubmit={({ password }, metadata) => journey.answerChallenge({ answer: password, ...metadata })}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <HiddenUsername value={step.username} />
        <KnownPasswordField failure={journey.failure} />
        <EntryLink to="forgotPassword">{signIn.forgotPassword}</EntryLink>
        {/* A wrong password restarts the sign-in, and each sign-in needs a new token. */}
        <CaptchaField action="signIn" />
        <SubmitButton>{passwordStep.submit}</SubmitButton>
        <AnotherWay />
        <WrongPlace place={step.username} to="signIn" />
      </Form>
    </Card>
  );
}
