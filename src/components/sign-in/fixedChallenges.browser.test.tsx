import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AuthService, createFlow, type Outcome, type Step } from '../../core/index.js';
import { useJourney } from '../../react/journeys/useFlow.js';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { JourneyView } from '../authenticator/JourneyView.js';
import { Root } from '../parts/Root.js';

// Challenges that need special functions or settings of a pool: the test sets their answers.
const username = 'ada@example.com';
const wrongCredentials: Outcome = { failure: { code: 'wrongCredentials' } };
let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario();
});
afterEach(() => scenario.restore());

function draw(step: Step, ...answers: Outcome[]) {
  const answerChallenge = vi.fn<AuthService['answerChallenge']>();
  for (const answer of answers) answerChallenge.mockResolvedValueOnce(answer);
  const unexpected = async (): Promise<Outcome> => ({ failure: { code: 'unknown' } });
  const service = new Proxy({ answerChallenge } as Partial<AuthService>, {
    get: (fixed, name: keyof AuthService) => fixed[name] ?? unexpected,
  }) as AuthService;
  function FixedJourney() {
    const [flow] = useState(() => createFlow(service, step));
    return (
      <Root>
        <JourneyView journey={useJourney(flow)} />
      </Root>
    );
  }
  renderWithAuth(<FixedJourney />, { scenario });
  return { user: userEvent.setup(), answerChallenge };
}

test('the choice lists the factors of the account, and the chosen factor is sent', async () => {
  const { user, answerChallenge } = draw(
    {
      name: 'firstFactorSelection',
      username,
      factors: ['EMAIL_OTP', 'PASSWORD_SRP'],
    },
    { step: { name: 'password', username } },
  );
  expect(await screen.findByRole('radiogroup', { name: 'How do you want to sign in?' })).toBeVisible();
  const ways = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
  expect(ways).toEqual(['Code by email', 'Password']);
  await user.click(screen.getByRole('radio', { name: 'Password' }));
  await user.click(screen.getByRole('button', { name: 'Use this method' }));
  expect(await screen.findByRole('heading', { name: 'Enter your password' })).toHaveFocus();
  expect(answerChallenge.mock.lastCall?.[0]).toEqual({ answer: 'PASSWORD_SRP' });
});

test('a custom challenge has a link to the choice before it', async () => {
  draw({ name: 'customChallenge', username, parameters: { prompt: 'Pet?' }, ways: ['EMAIL', 'TOTP'] });
  expect(await screen.findByText('Pet?')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try another way' })).toBeVisible();
});

test('the password step sends the password untrimmed, and a wrong password is cleared', async () => {
  const { user, answerChallenge } = draw({ name: 'password', username }, wrongCredentials);
  const password = await screen.findByLabelText('Password');
  expect(screen.getByText(username)).toBeVisible();
  expect(document.querySelector('form input[autocomplete="username"]')).toHaveValue(username);
  expect(password).toHaveAttribute('autocomplete', 'current-password');
  await user.type(password, ' With spaces {Enter}');
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/details are not right/));
  expect(answerChallenge.mock.lastCall?.[0]).toEqual({ answer: ' With spaces ' });
  expect(password).toHaveValue('');
  await waitFor(() => expect(password).toHaveFocus());
});

test('the link to the reset takes the username along from the password step', async () => {
  const { user } = draw({ name: 'password', username });
  await user.click(await screen.findByRole('button', { name: 'Forgot your password?' }));
  expect(await screen.findByRole('heading', { name: 'Reset your password' })).toHaveFocus();
  expect(screen.getByLabelText('Email')).toHaveValue(username);
});

const riddle = (question: string): Step => ({ name: 'customChallenge', username, parameters: { question } });

test('a second custom challenge has an empty answer and the focus on its heading', async () => {
  const { user, answerChallenge } = draw(riddle('What is 7 × 8?'), { step: riddle('What is 6 × 9?') });
  expect(await screen.findByText('What is 7 × 8?')).toBeVisible();
  await user.type(screen.getByLabelText('Answer'), '56{Enter}');
  expect(await screen.findByText('What is 6 × 9?')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'One more step' })).toHaveFocus();
  expect(screen.getByLabelText('Answer')).toHaveValue('');
  expect(answerChallenge.mock.lastCall?.[0]).toEqual({ answer: '56' });
});

test('the text of a custom challenge keeps its own direction', async () => {
  draw(riddle('What is 7 × 8?'));
  expect((await screen.findByText('What is 7 × 8?')).closest('bdi')).toBeVisible();
});

test('a browser can fill a code into the answer of a custom challenge', async () => {
  draw({ name: 'customChallenge', username, parameters: {} });
  const answer = await screen.findByLabelText('Answer');
  expect(answer).toHaveAttribute('autocomplete', 'one-time-code');
  expect(answer).toHaveAttribute('spellcheck', 'false');
});

test('an answer that comes too late leads to sign-in and says why', async () => {
  const { user } = draw(riddle('What is 7 × 8?'), { failure: { code: 'sessionExpired' } });
  await user.type(await screen.findByLabelText('Answer'), '56{Enter}');
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toHaveFocus();
  expect(screen.getByLabelText('Email')).toHaveValue(username);
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/took too long/));
});

test('the email set-up keeps an address that Cognito refused', async () => {
  const { user } = draw(
    { name: 'emailSetup', username },
    { failure: { code: 'invalidEmail', field: 'email' } },
  );
  const email = await screen.findByLabelText('Email');
  await user.type(email, 'ada@{Enter}');
  await waitFor(() => expect(email).toHaveAccessibleDescription(/Enter an email address/));
  expect(email).toHaveFocus();
  await user.type(email, 'example.com{Enter}');
  await waitFor(() => expect(email).toHaveAccessibleDescription(/not accepted/));
  expect(email).toHaveValue(username);
});
