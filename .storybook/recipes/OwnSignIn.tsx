import { type Journey, useAuth, useSignIn } from 'cognito-kit';
import { useAuthForm } from 'cognito-kit/react-hook-form';
import type { ComponentProps } from 'react';

/** A sign-in in the app's own markup, from the first field to the session, with the kit's checks and words. */
export function OwnSignIn() {
  const journey = useSignIn({ drawsOffers: true });
  const { user, signOut } = useAuth();
  const { step } = journey;
  switch (step.name) {
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
      return <Code journey={journey} label="Code from your authenticator app" />;
    case 'emailCode':
    case 'smsCode':
      return (
        <Code journey={journey} label={`Code sent to ${step.delivery.destination}`} {...step.delivery} />
      );
    case 'offerPasskey':
    case 'offerDevice':
    case 'offerMfa':
      return <Offer journey={journey} what={offers[step.name]} />;
    default:
      // The steps of other settings of the pool: a new password, a choice between several ways …
      return (
        <button type="button" onClick={() => journey.moveTo({ name: 'signIn' })}>
          Start again
        </button>
      );
  }
}

function Credentials({ journey }: { journey: Journey }) {
  const { pool } = useAuth();
  const { register, handleSubmit, problems, failure, pending } = useAuthForm({
    schema: (schemas) => schemas.signIn(pool),
    journey,
  });
  return (
    <form onSubmit={handleSubmit(journey.signIn)} noValidate>
      <p role="alert">{failure}</p>
      <Line
        {...register('username')}
        label="Email"
        problem={problems.username}
        type="email"
        autoComplete="username"
      />
      <Line
        {...register('password')}
        label="Password"
        problem={problems.password}
        type="password"
        autoComplete="current-password"
      />
      <button type="submit" aria-disabled={pending}>
        Sign in
      </button>
    </form>
  );
}

function Code({ journey, label, length = 6 }: { journey: Journey; label: string; length?: number }) {
  const { register, handleSubmit, problems, failure, pending } = useAuthForm({
    schema: (schemas) => schemas.code(length),
    journey,
    fields: { code: { label, length } },
  });
  return (
    <form onSubmit={handleSubmit(({ code }) => journey.answerChallenge({ answer: code }))} noValidate>
      <p role="alert">{failure}</p>
      <Line
        {...register('code')}
        label={label}
        problem={problems.code}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <button type="submit" aria-disabled={pending}>
        Continue
      </button>
    </form>
  );
}

const offers = {
  offerPasskey: 'Sign in with your face, finger or screen lock next time?',
  offerDevice: 'Remember this device?',
  offerMfa: 'Add a second step to your sign-in?',
};

// With `drawsOffers`, an open offer keeps the app closed until the person accepts or declines.
function Offer({ journey, what }: { journey: Journey; what: string }) {
  return (
    <>
      <p>{what}</p>
      <button type="button" onClick={() => journey.acceptOffer()}>
        Yes
      </button>
      <button type="button" onClick={() => journey.declineOffer()}>
        Not now
      </button>
    </>
  );
}

interface LineProps extends ComponentProps<'input'> {
  name: string;
  label: string;
  problem: string | undefined;
}

function Line({ label, problem, ...input }: LineProps) {
  const problemId = `${input.name}-problem`;
  return (
    <>
      <label>
        {label} <input {...input} aria-invalid={problem !== undefined} aria-describedby={problemId} />
      </label>
      <p id={problemId}>{problem}</p>
    </>
  );
}
