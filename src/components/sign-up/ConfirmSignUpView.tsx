'use client';
import type { StepNamed } from '../../core/index.js';
import { useAuth } from '../../react/session/useAuth.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { Form } from '../form/Form.js';
import { BackToSignIn } from '../journey/EntryLink.js';
import { FailureLink } from '../journey/FailureLink.js';
import { useJourneySettings, type ViewProps } from '../journey/JourneyContext.js';
import { WrongPlace } from '../journey/WrongPlace.js';
import { Card, SubmitButton } from '../slots/first.js';
import { CodeField, ResendButton, Text } from '../slots/later.js';
import { ConfirmLink } from './ConfirmLink.js';

/** Asks for the proof of a new account's email or phone number, with a way to correct a mistyped one. */
export function ConfirmSignUpView(props: ViewProps<'confirmSignUp'>) {
  const { step } = props;
  const { confirmation } = useAuth().pool;
  const { typed } = useJourneySettings();
  const place = placeOf(step, typed);
  const by = step.by ?? (step.delivery.medium === 'SMS' ? 'code' : confirmation);
  return by === 'link' ? <ConfirmLink {...props} place={place} /> : <ConfirmCode {...props} place={place} />;
}

interface ConfirmCodeProps extends ViewProps<'confirmSignUp'> {
  place: string | undefined;
}

function ConfirmCode({ step, journey, place }: ConfirmCodeProps) {
  const { confirmSignUp, code } = useLaterMessages();
  const { initialValues } = useJourneySettings().options;
  const { username } = step;
  return (
    <Card
      title={confirmSignUp.title}
      description={place ? code.sentTo(place) : confirmSignUp.sentIfWaiting(username)}
      footer={<BackToSignIn />}
    >
      <Form
        schema={(schemas) => schemas.code()}
        defaultValues={{ code: initialValues?.code }}
        onSubmit={(values) => journey.confirmSignUp({ username, code: values.code })}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <FailureLink />
        <CodeField place={place} webOtp={step.delivery.medium === 'SMS'} />
        <SubmitButton>{confirmSignUp.submit}</SubmitButton>
        <Text quiet>{code.notArrived}</Text>
        <ResendButton
          onResend={() => journey.resendSignUpCode({ username })}
          ifAccount={!place}
          sent={journey.sent}
          pending={journey.pending !== null}
        />
        <WrongPlace place={place ?? username} to="signUp" />
      </Form>
    </Card>
  );
}

// Cognito masks the destination. The person who has just typed the address may see all of it, and notice a mistake.
function placeOf({ username, delivery }: StepNamed<'confirmSignUp'>, typed: ReadonlyMap<string, string>) {
  // A link to this page names an account, and does not tell whether Cognito sent anything there.
  if (!delivery.medium) return delivery.destination;
  const email = delivery.medium === 'EMAIL';
  const named = email ? username.includes('@') : username.startsWith('+');
  if (named) return username;
  const attribute = typed.get('username') === username && typed.get(email ? 'email' : 'phone_number');
  return attribute || delivery.destination;
}
