'use client';
import { useMessages } from '../../react/messages.js';
import { BackToSignIn, EntryLink } from '../access/EntryLink.js';
import { FailureLink } from '../access/FailureLink.js';
import { CodeField, ResendButton } from '../access/laterParts.js';
import type { ViewProps } from '../access/navigation.js';
import { Card, SubmitButton } from '../access/parts.js';
import { Text } from '../access/Text.js';
import { Form } from '../parts/Form.js';

/** Asks for the code that proves a new account's email or phone, and lets a mistyped one be changed. */
export function ConfirmSignUpView({ step, journey }: ViewProps<'confirmSignUp'>) {
  const { confirmSignUp, code } = useMessages();
  const { username } = step;
  const place = placeOf(step);
  return (
    <Card
      title={confirmSignUp.title}
      description={place ? code.sentTo(place) : code.sent}
      footer={<BackToSignIn />}
    >
      <Form
        schema={(schemas) => schemas.code()}
        onSubmit={(values) => journey.confirmSignUp({ username, code: values.code })}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <FailureLink />
        <CodeField place={place} />
        <SubmitButton>{confirmSignUp.submit}</SubmitButton>
        <ResendButton
          onResend={() => journey.resendSignUpCode({ username })}
          sent={journey.sent}
          pending={journey.pending !== null}
        />
        <Text quiet>
          {confirmSignUp.wrongPlace(place ?? username)}{' '}
          <EntryLink to="signUp">{confirmSignUp.change}</EntryLink>
        </Text>
      </Form>
    </Card>
  );
}

// Cognito masks the place. Somebody who typed it a moment ago may see it whole, and notice the slip.
function placeOf({ username, delivery }: ViewProps<'confirmSignUp'>['step']): string | undefined {
  const typed = delivery.medium === 'EMAIL' ? username.includes('@') : username.startsWith('+');
  return typed ? username : delivery.destination;
}
