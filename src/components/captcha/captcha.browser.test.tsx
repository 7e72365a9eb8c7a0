import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { TriggerEvent } from '../../local/index.js';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { StandInCaptcha } from '../../testing/StandInCaptcha.js';
import { ForgotPassword } from '../authenticator/ForgotPassword.js';
import { SignIn } from '../authenticator/SignIn.js';
import { SignUp } from '../authenticator/SignUp.js';
import type { Captcha } from '../journey/options/captcha.js';

const username = 'ada@example.com';
const captcha: Captcha = { component: StandInCaptcha };
const missing = 'Confirm that you are not a robot';

let scenario: Scenario;
let events: TriggerEvent[];

async function begin() {
  events = [];
  const record = (event: TriggerEvent) => {
    events.push(structuredClone(event));
    return event;
  };
  scenario = await createScenario({
    users: [{ username }],
    triggers: { PreAuthentication: record, PreSignUp: record, CustomMessage: record },
  });
  return userEvent.setup();
}

afterEach(() => scenario.restore());

const group = () => screen.findByRole('group', { name: 'Security check' });

test('the token of the CAPTCHA goes to the pool with the sign-in', async () => {
  const user = await begin();
  renderWithAuth(<SignIn captcha={captcha} />, { scenario });
  await group();
  await user.type(screen.getByLabelText('Email'), username);
  await user.type(screen.getByLabelText('Password'), seedPassword);
  await user.click(screen.getByRole('button', { name: 'I am a person' }));
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(`You are signed in as ${username}`)).toBeVisible();
  expect(events[0]?.request.validationData?.captchaToken).toMatch(/^signIn-/);
});

test('a submit without a token shows an error at the CAPTCHA, sends nothing and keeps what was typed', async () => {
  const user = await begin();
  renderWithAuth(<SignIn captcha={captcha} />, { scenario });
  const slot = await group();
  await user.type(screen.getByLabelText('Email'), username);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await waitFor(() => expect(slot).toHaveFocus());
  expect(slot).toHaveAccessibleDescription(missing);
  expect(screen.getByLabelText('Email')).toHaveValue(username);
  expect(screen.getByLabelText('Password')).toHaveValue(seedPassword);
  expect(events).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'I am a person' }));
  expect(slot).not.toHaveAccessibleDescription();
});

test('the CAPTCHA starts again after each try, because a token is good for one try', async () => {
  const user = await begin();
  renderWithAuth(<SignIn captcha={captcha} />, { scenario });
  await group();
  await user.type(screen.getByLabelText('Email'), username);
  await user.click(screen.getByRole('button', { name: 'I am a person' }));
  await user.type(screen.getByLabelText('Password'), 'Wrong-horse-1{Enter}');
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Those sign-in details'));
  expect(await screen.findByRole('button', { name: 'I am a person' })).toBeVisible();
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await waitFor(async () => expect(await group()).toHaveFocus());
  expect(events).toHaveLength(1);
});

test('a token of a CAPTCHA that was unmounted does not count', async () => {
  const user = await begin();
  const answers: ((token: string | null) => void)[] = [];
  const Slow: Captcha['component'] = ({ onToken }) => {
    answers.push(onToken);
    return <StandInCaptcha action="signIn" onToken={onToken} />;
  };
  renderWithAuth(<SignIn captcha={{ component: Slow }} />, { scenario });
  await group();
  const [first] = answers;
  await user.type(screen.getByLabelText('Email'), username);
  await user.click(screen.getByRole('button', { name: 'I am a person' }));
  await user.type(screen.getByLabelText('Password'), 'Wrong-horse-1{Enter}');
  expect(await screen.findByRole('button', { name: 'I am a person' })).toBeVisible();
  first?.('late');
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await waitFor(async () => expect(await group()).toHaveFocus());
});

test('a token that has expired is asked for again', async () => {
  const user = await begin();
  const Expiring: Captcha['component'] = ({ onToken }) => (
    <>
      <button type="button" onClick={() => onToken('token')}>
        Pass
      </button>
      <button type="button" onClick={() => onToken(null)}>
        Expire
      </button>
    </>
  );
  renderWithAuth(<ForgotPassword captcha={{ component: Expiring }} />, { scenario });
  await group();
  await user.click(screen.getByRole('button', { name: 'Pass' }));
  await user.click(screen.getByRole('button', { name: 'Expire' }));
  await user.type(screen.getByLabelText('Email'), `${username}{Enter}`);
  expect(await screen.findByText(missing)).toBeVisible();
});

test('the token of a sign-up goes to the pool as validation data where the app says so', async () => {
  const user = await begin();
  const own: Captcha = { ...captcha, as: 'validationData', key: 'turnstile' };
  renderWithAuth(<SignUp captcha={own} />, { scenario });
  await group();
  await user.type(screen.getByLabelText('Email'), 'grace@example.com');
  await user.click(screen.getByRole('button', { name: 'I am a person' }));
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  expect(await screen.findByRole('heading', { name: 'Confirm your account' })).toHaveFocus();
  expect(events[0]?.request.validationData?.turnstile).toMatch(/^signUp-/);
});

test('the form that requests a reset has the CAPTCHA, and sends the token', async () => {
  const user = await begin();
  renderWithAuth(<ForgotPassword captcha={captcha} />, { scenario });
  await group();
  await user.type(screen.getByLabelText('Email'), username);
  await user.click(screen.getByRole('button', { name: 'I am a person' }));
  await user.click(screen.getByRole('button', { name: 'Send code' }));
  expect(await screen.findByRole('heading', { name: 'Set a new password' })).toHaveFocus();
  expect(events[0]?.request.clientMetadata?.captchaToken).toMatch(/^requestReset-/);
});

test('where the username comes first, the CAPTCHA is in the password step', async () => {
  const user = await begin();
  renderWithAuth(<SignIn identifierFirst captcha={captcha} />, { scenario });
  expect(screen.queryByRole('group', { name: 'Security check' })).toBeNull();
  await user.type(screen.getByLabelText('Email'), `${username}{Enter}`);
  await group();
  await user.click(screen.getByRole('button', { name: 'I am a person' }));
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  expect(await screen.findByText(`You are signed in as ${username}`)).toBeVisible();
  expect(events[0]?.request.validationData?.captchaToken).toMatch(/^signIn-/);
});

test('only the forms that the app names have the CAPTCHA', async () => {
  const user = await begin();
  renderWithAuth(<SignIn captcha={{ ...captcha, actions: ['requestReset'] }} />, { scenario });
  await user.click(screen.getByRole('button', { name: 'Forgot your password?' }));
  expect(await group()).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Back to sign in' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Security check' })).toBeNull();
});

test('"Resend code" leads back to the CAPTCHA, because its token was used', async () => {
  scenario = await createScenario({
    users: [{ username, mfa: ['EMAIL'] }],
    pool: { MfaConfiguration: 'OPTIONAL' },
  });
  const user = userEvent.setup();
  renderWithAuth(<SignIn captcha={captcha} />, { scenario });
  await group();
  await user.type(screen.getByLabelText('Email'), username);
  await user.click(screen.getByRole('button', { name: 'I am a person' }));
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await user.click(await screen.findByRole('button', { name: 'Resend code' }));
  expect(await screen.findByText('Your sign-in was interrupted. Sign in again.')).toBeVisible();
  expect(screen.getByLabelText('Email')).toHaveValue(username);
  expect(await group()).toBeVisible();
});
