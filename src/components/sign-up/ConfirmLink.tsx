'use client';
import { useEffect, useRef } from 'react';
import { useLaterMessages } from '../../react/texts/messages.js';
import { Form } from '../form/Form.js';
import { BackToSignIn } from '../journey/EntryLink.js';
import { useJourneySettings, type ViewProps } from '../journey/JourneyContext.js';
import { WrongPlace } from '../journey/WrongPlace.js';
import { Card, Notice, SubmitButton } from '../slots/first.js';
import { ResendButton, Text } from '../slots/later.js';

export interface ConfirmLinkProps extends ViewProps<'confirmSignUp'> {
  /** Where the link went. */
  place: string | undefined;
}

/** Waits until the person follows the link in the email; checks with Cognito on a press, and on return to this window. */
export function ConfirmLink({ step, journey, place }: ConfirmLinkProps) {
  const { confirmSignUp, confirmLink } = useLaterMessages();
  const { typed } = useJourneySettings();
  const { username } = step;
  const { failure } = journey;
  const waiting = failure?.code === 'userNotConfirmed';
  const look = () => journey.continueSignUp({ username });
  // After a reload the password is gone, so that a check would end at sign-in; a look at another window must not do that.
  useOnReturn(look, typed.get('username') === username);
  return (
    <Card
      title={confirmSignUp.title}
      description={place ? confirmLink.sentTo(place) : confirmLink.sentIfWaiting(username)}
      notice={waiting && <Notice tone="info">{confirmLink.waiting}</Notice>}
      footer={<BackToSignIn />}
    >
      <Form
        schema={(schemas) => schemas.nothing()}
        onSubmit={look}
        failure={waiting ? null : failure}
        pending={journey.pending !== null}
      >
        <SubmitButton>{confirmLink.submit}</SubmitButton>
        <Text quiet>{confirmLink.notArrived}</Text>
        <ResendButton
          what="link"
          ifAccount={!place}
          onResend={() => journey.resendSignUpCode({ username })}
          sent={journey.sent}
          pending={journey.pending !== null}
        />
        <WrongPlace place={place ?? username} to="signUp" />
      </Form>
    </Card>
  );
}

/** Calls a function each time the person comes back to this window. */
function useOnReturn(run: () => void, wanted: boolean): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!wanted) return;
    const back = () => document.visibilityState === 'visible' && latest.current();
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [wanted]);
}
