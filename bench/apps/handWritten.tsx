import { Amplify } from 'aws-amplify';
import { confirmSignIn, getCurrentUser, signIn } from 'aws-amplify/auth';
import { type FormEvent, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

Amplify.configure({
  Auth: { Cognito: { userPoolId: 'eu-central-1_Example', userPoolClientId: 'example' } },
});

/** The smallest sign-in without a kit: a password, perhaps a code, no help with mistakes. */
function SignIn() {
  const [step, setStep] = useState('SIGN_IN');
  const [problem, setProblem] = useState('');
  useEffect(() => {
    getCurrentUser().then(
      () => setStep('DONE'),
      () => {},
    );
  }, []);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    try {
      const answer =
        step === 'SIGN_IN'
          ? await signIn({ username: values.username ?? '', password: values.password })
          : await confirmSignIn({ challengeResponse: values.code ?? '' });
      setStep(answer.nextStep.signInStep);
    } catch (error) {
      setProblem(String(error));
    }
  }
  if (step === 'DONE') return <p>Signed in</p>;
  return (
    <form onSubmit={submit}>
      <p role="alert">{problem}</p>
      {step === 'SIGN_IN' ? (
        <>
          <input name="username" aria-label="Username" autoComplete="username" />
          <input name="password" aria-label="Password" type="password" autoComplete="current-password" />
        </>
      ) : (
        <input name="code" aria-label="Code" autoComplete="one-time-code" />
      )}
      <button type="submit">Sign in</button>
    </form>
  );
}

createRoot(document.body).render(<SignIn />);
