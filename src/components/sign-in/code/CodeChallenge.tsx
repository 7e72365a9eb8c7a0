'use client';
import type { ReactNode } from 'react';
import type { Delivery } from '../../../core/index.js';
import type { Journey } from '../../../react/journeys/useFlow.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { Form } from '../../form/Form.js';
import { BackToSignIn } from '../../journey/EntryLink.js';
import { WaysOn } from '../../journey/WaysOn.js';
import { Card, SubmitButton } from '../../slots/first.js';
import { CodeField, ResendButton } from '../../slots/later.js';
import { AnotherWay } from '../another-way/AnotherWay.js';
import { useRestart } from '../another-way/useRestart.js';

export interface CodeChallengeProps {
  journey: Journey;
  texts: { title: string; submit: string; text: string };
  username?: string;
  /** Where the code went, when Cognito sent a code. */
  delivery?: Delivery;
  /** Whether the code is in a text message, which some browsers can read. */
  webOtp?: boolean;
  /** Help for the case that no code arrives. */
  children?: ReactNode;
}

/**
 * Asks for a one-time code: of a second factor, or of eight digits in place of a password. Renders a
 * `<section>`.
 */
export function CodeChallenge(props: CodeChallengeProps) {
  const { journey, texts, username, delivery, webOtp, children } = props;
  const { code } = useLaterMessages();
  const { resendSignInCode } = useRestart();
  const { destination: place, length = 6 } = delivery ?? {};
  const pending = journey.pending !== null;
  return (
    <Card title={texts.title} description={place ? code.sentTo(place) : texts.text} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.code(length)}
        onSubmit={({ code }) => journey.answerChallenge({ answer: code })}
        failure={journey.failure}
        pending={pending}
      >
        <CodeField place={place} length={length} webOtp={webOtp} />
        <SubmitButton>{texts.submit}</SubmitButton>
        {children}
        {delivery && <ResendButton onResend={resendSignInCode} sent={journey.sent} pending={pending} />}
        <AnotherWay />
        {length === 8 && <WaysOn username={username} to="signIn" />}
      </Form>
    </Card>
  );
}
