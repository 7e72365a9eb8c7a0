import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { ForgotPassword } from '../authenticator/ForgotPassword.js';

const email = 'ada@example.com';
const changed = 'Brand-new-horse-1';
let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario({ users: [{ username: email, password: 'Correct-Horse-1' }] });
});
afterEach(() => {
  sessionStorage.clear();
  scenario.restore();
});

async function requestCode(as: string) {
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Email'), as);
  await user.click(screen.getByRole('button', { name: 'Send code' }));
  expect(await screen.findByRole('heading', { name: 'Set a new password' })).toHaveFocus();
  return user;
}

test('a person sets a new password with a code, and the sign-in form confirms that', async () => {
  renderWithAuth(<ForgotPassword />, { scenario });
  const user = await requestCode(email);
  await user.type(screen.getByLabelText(/^Confirmation code/), scenario.codeFor(email));
  await user.type(screen.getByLabelText('New password'), changed);
  await user.click(screen.getByRole('button', { name: 'Change password' }));
  expect(await screen.findByText(/Your password (is|has been) changed/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Sign in' })).toHaveFocus();
  expect(screen.getByLabelText('Email')).toHaveValue(email);
  await user.type(screen.getByLabelText('Password'), `${changed}{Enter}`);
  expect(await screen.findByText(`You are signed in as ${email}`)).toBeVisible();
});

test('a reset with a code continues after a reload', async () => {
  const { unmount } = renderWithAuth(<ForgotPassword />, { scenario });
  await requestCode(email);
  unmount();
  renderWithAuth(<ForgotPassword />, { scenario });
  expect(await screen.findByRole('heading', { name: 'Set a new password' })).toBeVisible();
  expect(screen.getByText(new RegExp(`^If there is an account for ${email}`))).toBeVisible();
});

test('the keyboard of a phone shows "next" at the code and "done" at the password', async () => {
  renderWithAuth(<ForgotPassword />, { scenario });
  await requestCode(email);
  expect(screen.getByLabelText(/^Confirmation code/)).toHaveAttribute('enterkeyhint', 'next');
  expect(screen.getByLabelText('New password')).toHaveAttribute('enterkeyhint', 'done');
});

test('a reset does not reveal whether the account exists', async () => {
  renderWithAuth(<ForgotPassword />, { scenario });
  await requestCode('unknown@example.com');
  expect(screen.getByText(/^If there is an account for unknown@example.com/)).toBeVisible();
});

test('a hidden field has the username for password managers', async () => {
  renderWithAuth(<ForgotPassword />, { scenario });
  await requestCode(email);
  expect(document.querySelector('form input[autocomplete="username"]')).toHaveValue(email);
});

test('a wrong code keeps the new password', async () => {
  renderWithAuth(<ForgotPassword />, { scenario });
  const user = await requestCode(email);
  const code = screen.getByLabelText(/^Confirmation code/);
  await user.type(code, '000000');
  await user.type(screen.getByLabelText('New password'), `${changed}{Enter}`);
  await waitFor(() => expect(code).toHaveAttribute('aria-invalid', 'true'));
  expect(screen.getByLabelText('New password')).toHaveValue(changed);
  await user.clear(code);
  await user.type(code, scenario.codeFor(email));
  await user.click(screen.getByRole('button', { name: 'Change password' }));
  expect(await screen.findByText(/Your password (is|has been) changed/)).toBeVisible();
});

test('a person gets another code after the first has expired', async () => {
  renderWithAuth(<ForgotPassword />, { scenario });
  const user = await requestCode(email);
  const code = screen.getByLabelText(/^Confirmation code/);
  await user.type(code, scenario.codeFor(email));
  scenario.local.clock.advance(60 * 60 + 1);
  await user.type(screen.getByLabelText('New password'), `${changed}{Enter}`);
  await waitFor(() => expect(code).toHaveAccessibleDescription(/expired/));
  await user.click(screen.getByRole('button', { name: 'Resend code' }));
  await screen.findByText('If there is an account, a new code is on its way.');
  expect(screen.getByLabelText('New password')).toHaveValue(changed);
  await user.clear(code);
  await user.type(code, scenario.codeFor(email));
  await user.click(screen.getByRole('button', { name: 'Change password' }));
  expect(await screen.findByText(/Your password (is|has been) changed/)).toBeVisible();
});
