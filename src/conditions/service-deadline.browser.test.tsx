import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAuthClient } from '../amplify/createAuthClient.js';
import { Authenticator, type AuthenticatorProps } from '../components/authenticator/Authenticator.js';
import { useAuth } from '../react/session/useAuth.js';
import { holdTimers } from '../testing/holdTimers.js';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../testing/index.js';
import { neverAnswers, type Swap, swapAnswers } from '../testing/swapAnswers.js';

const username = 'ada@example.com';
const noAnswer = 'The server did not answer. Try again.';

let scenario: Scenario;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  scenario = await createScenario({
    pool: { MfaConfiguration: 'OPTIONAL' },
    users: [{ username }, { username: 'bob@example.com', mfa: ['EMAIL'] }],
  });
});
afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  scenario.restore();
});

const halfAnswer: Swap = () => new Response(new ReadableStream(), { status: 200 });

test.each([
  ['is never answered', neverAnswers],
  ['is answered by half', halfAnswer],
])('a sign-in that %s ends after 20 seconds, with all that was typed', async (_, hang) => {
  const timers = holdTimers(20_000);
  renderWithAuth(<Page />, { scenario });
  const hung = swapAnswers('InitiateAuth', hang);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Email'), username);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await waitFor(() => expect(hung.requests).toBe(1));
  act(timers.run);
  expect(await screen.findByRole('alert')).toHaveTextContent(noAnswer);
  expect(hung.requests).toBe(1);
  expect(screen.getByLabelText('Email')).toHaveValue(username);
  expect(screen.getByLabelText('Password')).toHaveValue(seedPassword);
  hung.stop();
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(`signed in as ${username}`)).toBeVisible();
});

test('the late answer of a sign-in does not replace the session of the next sign-in', async () => {
  const timers = holdTimers(20_000);
  const client = createAuthClient(scenario);
  let answerLate = () => {};
  const late = new Promise<void>((resolve) => {
    answerLate = resolve;
  });
  const hung = swapAnswers('InitiateAuth', (ask) => late.then(ask));
  const first = client.service.signIn({ username, password: 'Wrong-horse-1' });
  await waitFor(() => expect(hung.requests).toBe(1));
  timers.run();
  expect(await first).toMatchObject({ failure: { code: 'noAnswer' } });
  hung.stop();
  expect(await client.service.signIn({ username, password: seedPassword })).toMatchObject({
    step: { name: 'done' },
  });
  answerLate();
  expect(await client.service.loadMfaMethods()).toMatchObject({ step: { name: 'mfaMethods' } });
  expect(client.session.getSnapshot().status).toBe('signedIn');
  await client.signOut();
});

test('a sign-in that hangs and that the person left does not end the challenge of the next sign-in', async () => {
  const timers = holdTimers(20_000);
  const client = createAuthClient(scenario);
  const hung = swapAnswers('InitiateAuth', neverAnswers);
  const left = client.service.signIn({ username, password: seedPassword });
  await waitFor(() => expect(hung.requests).toBe(1));
  hung.stop();
  const asked = await client.service.signIn({ username: 'bob@example.com', password: seedPassword });
  expect(await left).toMatchObject({ failure: { code: 'noAnswer' } });
  timers.run();
  const from = 'step' in asked ? asked.step : { name: 'signIn' as const };
  const answer = scenario.codeFor('bob@example.com');
  expect(await client.service.answerChallenge({ answer }, from)).toMatchObject({ step: { name: 'done' } });
  await client.signOut();
});

test.each<[string, Swap]>([
  ['is never answered', (ask) => ask().then(() => new Promise(() => {}))],
  [
    'is lost with the connection',
    (ask) => ask().then(() => Promise.reject(new TypeError('Failed to fetch'))),
  ],
])('a sign-up that Cognito took but that %s goes on to the code', async (_, lose) => {
  const timers = holdTimers(20_000);
  let tries = 0;
  const lost = swapAnswers('SignUp', (ask) => (++tries === 1 ? lose(ask) : ask()));
  renderWithAuth(<Page initialView="signUp" />, { scenario });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Email'), 'new@example.com');
  await user.type(screen.getByLabelText('Password'), 'Quiet-trail-42{Enter}');
  await waitFor(() => expect(lost.requests).toBeGreaterThan(0));
  act(timers.run);
  await waitFor(() =>
    expect(
      screen.queryByText(noAnswer) ?? screen.queryByRole('heading', { name: 'Confirm your account' }),
    ).not.toBeNull(),
  );
  if (screen.queryByText(noAnswer)) await user.click(screen.getByRole('button', { name: 'Create account' }));
  await user.type(await screen.findByLabelText(/^Confirmation code/), scenario.codeFor('new@example.com'));
  expect(await screen.findByText('signed in as new@example.com')).toBeVisible();
});

test('an unanswered sign-up does not open the account of another person', async () => {
  const timers = holdTimers(20_000);
  const client = createAuthClient(scenario);
  let tries = 0;
  const lost = swapAnswers('SignUp', (ask) => (++tries === 1 ? neverAnswers(ask) : ask()));
  const signUp = () =>
    client.service.signUp({ username, password: 'Quiet-trail-42', attributes: { email: username } });
  const first = signUp();
  await waitFor(() => expect(lost.requests).toBe(1));
  timers.run();
  expect(await first).toMatchObject({ failure: { code: 'noAnswer' } });
  expect(await signUp()).toMatchObject({ failure: { code: 'usernameTaken' } });
});

test('a request that hangs at one user pool holds up another one for 20 seconds at most', async () => {
  const timers = holdTimers(20_000);
  const other = await createScenario({ endpoint: 'http://other.test', users: [{ username }] });
  const [here, there] = [createAuthClient(scenario), createAuthClient(other)];
  const hung = swapAnswers('InitiateAuth', neverAnswers);
  const first = here.service.signIn({ username, password: seedPassword });
  await waitFor(() => expect(hung.requests).toBe(1));
  hung.stop();
  const second = there.service.signIn({ username, password: seedPassword });
  timers.run();
  expect(await first).toMatchObject({ failure: { code: 'noAnswer' } });
  expect(await second).toMatchObject({ step: { name: 'done' } });
  await there.signOut();
  other.restore();
});

function Page(props: AuthenticatorProps) {
  const { user } = useAuth();
  return (
    <>
      <p>{user && `signed in as ${user.email}`}</p>
      <Authenticator {...props} />
    </>
  );
}
