import { type Failure, type Journey, useAuth, useSignIn } from 'cognito-kit';
import type { FormEvent, ReactNode } from 'react';

/** The same sign-in with the hooks only: the browser checks the fields, and the texts are the app's. */
export function PlainSignIn() {
  const journey = useSignIn({ drawsOffers: true });
  const { user, signOut } = useAuth();
  switch (journey.step.name) {
    case 'signIn':
    case 'done':
      if (!user || journey.pending) return <Credentials journey={journey} />;
      return (
        <>
          <p>Signed in as {user.email}</p>
          <button type="button" onClick={() => signOut()}>
            Sign out
          </button>
        </>
      );
    case 'totpCode':
    case 'emailCode':
    case 'smsCode':
      return <Code journey={journey} />;
    case 'offerPasskey':
    case 'offerDevice':
    case 'offerMfa':
      return (
        <button type="button" onClick={() => journey.declineOffer()}>
          Go on without more security
        </button>
      );
    default:
      return (
        <button type="button" onClick={() => journey.moveTo({ name: 'signIn' })}>
          Start again
        </button>
      );
  }
}

function Credentials({ journey }: { journey: Journey }) {
  return (
    <PlainForm
      journey={journey}
      onSend={(typed) => journey.signIn({ username: typed('username'), password: typed('password') })}
    >
      <label>
        Email <input name="username" type="email" autoComplete="username" required />
      </label>
      <label>
        Password <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button type="submit">Sign in</button>
    </PlainForm>
  );
}

function Code({ journey }: { journey: Journey }) {
  return (
    <PlainForm journey={journey} onSend={(typed) => journey.answerChallenge({ answer: typed('code') })}>
      <label>
        Code <input name="code" inputMode="numeric" autoComplete="one-time-code" required />
      </label>
      <button type="submit">Continue</button>
    </PlainForm>
  );
}

interface PlainFormProps {
  journey: Journey;
  onSend(typed: (name: string) => string): unknown;
  children: ReactNode;
}

function PlainForm({ journey, onSend, children }: PlainFormProps) {
  // A second submit while an answer is on its way is ignored by the journey.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    onSend((name) => String(data.get(name)));
  }
  return (
    <form onSubmit={submit}>
      <p role="alert">{journey.failure && wordsFor(journey.failure)}</p>
      {children}
    </form>
  );
}

function wordsFor({ code, retryAfter }: Failure): string {
  switch (code) {
    case 'wrongCredentials':
      return 'That email and password do not belong together.';
    case 'wrongCode':
      return 'That is not the code. Look again.';
    case 'tooManyAttempts':
      return `Too many tries. Wait ${retryAfter} seconds.`;
    default:
      return 'That did not work. Try again.';
  }
}
