import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { type AuthEvent, Authenticator, useAuth } from '../index.js';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../testing/index.js';

const username = 'ada@example.com';
const newcomer = 'grace@example.com';

let scenario: Scenario;
let events: AuthEvent[] = [];

async function begin() {
  events = [];
  scenario = await createScenario({
    pool: { MfaConfiguration: 'OPTIONAL' },
    users: [{ username, mfa: ['EMAIL'] }],
    triggers: {
      PreSignUp: (event) => {
        const { email } = event.request.userAttributes;
        if (email?.startsWith('no-')) throw new Error(`Not you, ${email}`);
        return event;
      },
    },
  });
  const onEvent = (event: AuthEvent) => void events.push(event);
  renderWithAuth(
    <Authenticator>
      <SignOut />
    </Authenticator>,
    { scenario, onEvent },
  );
  await screen.findByLabelText('Email');
  return userEvent.setup();
}

function SignOut() {
  const { signOut } = useAuth();
  return (
    <button type="button" onClick={() => signOut()}>
      Leave
    </button>
  );
}

afterEach(() => scenario.restore());

/** The events so far, one line for each. */
function eventLines(): string[] {
  return events.map((event) => {
    switch (event.type) {
      case 'step':
        return `${event.flow}: ${event.from} to ${event.step}`;
      case 'failure':
        return `${event.flow}: ${event.operation} failed with ${event.code}`;
      case 'success':
        return `${event.flow}: ${event.operation}`;
      default:
        return event.type;
    }
  });
}

/** Every text in the events, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
    : [];
}

test('a sign-in with a wrong password, a wrong code and a sign-out gives its events without secrets', async () => {
  const user = await begin();
  await user.type(screen.getByLabelText('Email'), username);
  await user.type(screen.getByLabelText('Password'), 'Wrong-horse-1{Enter}');
  await waitFor(() => expect(screen.getByLabelText('Password')).toHaveValue(''));
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  const code = await screen.findByLabelText(/^Confirmation code/);
  const right = scenario.codeFor(username);
  const wrong = right === '123456' ? '654321' : '123456';
  await user.type(code, wrong);
  await waitFor(() => expect(code).toHaveAttribute('aria-invalid', 'true'));
  await user.clear(code);
  await user.type(code, right);
  await user.click(await screen.findByRole('button', { name: 'Leave' }));
  await screen.findByLabelText('Password');
  expect(eventLines()).toEqual([
    'signIn: signIn failed with wrongCredentials',
    'signIn: signIn',
    'signIn: signIn to emailCode',
    'signIn: answerChallenge failed with wrongCode',
    'signedIn',
    'signIn: answerChallenge',
    'signIn: emailCode to done',
    'signedOut',
    'signIn: done to signIn',
  ]);
  const texts = textsIn(events).join(' ');
  for (const secret of [username, 'ada', seedPassword, 'Wrong-horse', right, wrong, 'eyJ']) {
    expect(texts).not.toContain(secret);
  }
});

test('a sign-up that is refused, then made and confirmed gives its events without secrets', async () => {
  const user = await begin();
  await user.click(screen.getByRole('button', { name: 'Create account' }));
  const email = await screen.findByLabelText('Email');
  await user.type(email, 'no-one@example.com');
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/^Not you/));
  await user.clear(email);
  await user.type(email, `${newcomer}{Enter}`);
  const code = await screen.findByLabelText(/^Confirmation code/);
  const typed = scenario.codeFor(newcomer);
  await user.type(code, typed);
  await screen.findByRole('button', { name: 'Leave' });
  expect(eventLines()).toEqual([
    'signIn: signIn to signUp',
    'signIn: signUp failed with refused',
    'signIn: signUp',
    'signIn: signUp to confirmSignUp',
    'signedIn',
    'signIn: confirmSignUp',
    'signIn: confirmSignUp to done',
  ]);
  const texts = textsIn(events).join(' ');
  for (const secret of [newcomer, 'no-one', 'Not you', seedPassword, typed]) {
    expect(texts).not.toContain(secret);
  }
});

test('a reset of a password gives its events without secrets', async () => {
  const user = await begin();
  await user.click(screen.getByRole('button', { name: 'Forgot your password?' }));
  await user.type(await screen.findByLabelText('Email'), `${username}{Enter}`);
  const code = await screen.findByLabelText(/^Confirmation code/);
  const typed = scenario.codeFor(username);
  await user.type(code, typed);
  await user.type(screen.getByLabelText('New password'), 'Better-horse-2{Enter}');
  await screen.findByLabelText('Password');
  expect(eventLines()).toEqual([
    'signIn: signIn to forgotPassword',
    'signIn: requestReset',
    'signIn: forgotPassword to resetPassword',
    'signIn: confirmReset',
    'signIn: resetPassword to signIn',
  ]);
  const texts = textsIn(events).join(' ');
  for (const secret of [username, typed, 'Better-horse']) expect(texts).not.toContain(secret);
});
