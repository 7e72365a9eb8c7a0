import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { SignUp } from '../authenticator/SignUp.js';

const email = 'grace@example.com';
const password = 'Correct-Horse-1';
let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario({ users: [{ username: 'taken@example.com', password }] });
});
afterEach(() => {
  sessionStorage.clear();
  scenario.restore();
});

async function createAccount(as: string) {
  const user = userEvent.setup();
  const identifier = await screen.findByLabelText('Email');
  await user.clear(identifier);
  await user.type(identifier, as);
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Create account' }));
  return user;
}

test('makes an account, confirms it and goes on to signed in', async () => {
  const onSignedIn = vi.fn();
  renderWithAuth(<SignUp onSignedIn={onSignedIn} />, { scenario });
  const user = await createAccount(email);
  expect(await screen.findByRole('heading', { name: 'Confirm your account' })).toHaveFocus();
  expect(screen.getByText(`We sent a code to ${email}.`)).toBeVisible();
  await user.type(screen.getByLabelText(/^Confirmation code/), scenario.codeFor(email));
  expect(await screen.findByText(`You are signed in as ${email}`)).toBeVisible();
  expect(onSignedIn).toHaveBeenCalledOnce();
});

test('shows the rules of the pool before and while a password is typed', async () => {
  renderWithAuth(<SignUp />, { scenario });
  const field = await screen.findByLabelText('Password');
  expect(screen.getByText(/at least 8 characters/)).toBeVisible();
  expect(field).toHaveAttribute('passwordrules', expect.stringContaining('minlength: 8;'));
  expect(field).toHaveAttribute('autocomplete', 'new-password');
});

test('lists what is wrong when more than one field is', async () => {
  renderWithAuth(<SignUp />, { scenario });
  await userEvent.click(await screen.findByRole('button', { name: 'Create account' }));
  const summary = await screen.findByRole('group', { name: 'There is a problem' });
  await waitFor(() => expect(summary).toHaveFocus());
  await userEvent.click(screen.getByRole('link', { name: 'Enter your password' }));
  expect(screen.getByLabelText('Password')).toHaveFocus();
});

test('says that a name is taken and keeps what was typed', async () => {
  renderWithAuth(<SignUp />, { scenario });
  await createAccount('taken@example.com');
  await waitFor(() => expect(screen.getByLabelText('Email')).toHaveAttribute('aria-invalid', 'true'));
  expect(screen.getByLabelText('Email')).toHaveValue('taken@example.com');
  expect(screen.getByLabelText('Password')).toHaveValue(password);
});

test('lets a mistyped email be changed', async () => {
  renderWithAuth(<SignUp />, { scenario });
  const user = await createAccount('grcae@example.com');
  await screen.findByText('Not grcae@example.com?', { exact: false });
  await user.click(screen.getByRole('button', { name: 'Change it' }));
  expect(await screen.findByRole('heading', { name: 'Create account' })).toHaveFocus();
  expect(screen.getByLabelText('Email')).toHaveValue('grcae@example.com');
  await createAccount(email);
  await screen.findByText(`We sent a code to ${email}.`);
  await user.type(screen.getByLabelText(/^Confirmation code/), scenario.codeFor(email));
  expect(await screen.findByText(`You are signed in as ${email}`)).toBeVisible();
});

test('goes back to change the email with all that was typed but the password', async () => {
  scenario.restore();
  scenario = await createScenario({
    pool: { Schema: ['given_name', 'family_name'].map((Name) => ({ Name, Required: true, Mutable: true })) },
  });
  renderWithAuth(<SignUp />, { scenario });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('First name'), 'Grace');
  await user.type(screen.getByLabelText('Last name'), 'Hopper');
  await createAccount('grcae@example.com');
  await user.click(await screen.findByRole('button', { name: 'Change it' }));
  expect(await screen.findByLabelText('First name')).toHaveValue('Grace');
  expect(screen.getByLabelText('Last name')).toHaveValue('Hopper');
  expect(screen.getByLabelText('Password')).toHaveValue('');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  await user.click(await screen.findByRole('button', { name: 'Create account' }));
  expect(await screen.findByLabelText('First name')).toHaveValue('');
});

test('goes on with the confirmation after a reload, and then no more', async () => {
  const { unmount } = renderWithAuth(<SignUp />, { scenario });
  await createAccount(email);
  await screen.findByRole('heading', { name: 'Confirm your account' });
  unmount();
  const reloaded = renderWithAuth(<SignUp />, { scenario });
  expect(await screen.findByRole('heading', { name: 'Confirm your account' })).toBeVisible();
  expect(screen.getByText(`We sent a code to ${email}.`)).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Confirmation code/), scenario.codeFor(email));
  expect(await screen.findByRole('heading', { name: /Sign in|Signed in/ })).toHaveFocus();
  reloaded.unmount();
  renderWithAuth(<SignUp />, { scenario });
  expect(screen.queryByRole('heading', { name: 'Confirm your account' })).toBeNull();
});

test('a confirmation that the person left does not come back with a reload', async () => {
  const { unmount } = renderWithAuth(<SignUp />, { scenario });
  const user = await createAccount(email);
  await screen.findByRole('heading', { name: 'Confirm your account' });
  await user.click(screen.getByRole('button', { name: 'Back to sign in' }));
  unmount();
  renderWithAuth(<SignUp />, { scenario });
  expect(await screen.findByRole('heading', { name: 'Create account' })).toBeVisible();
});

test('keeps a wrong code, so that it can be mended', async () => {
  renderWithAuth(<SignUp />, { scenario });
  const user = await createAccount(email);
  const code = await screen.findByLabelText(/^Confirmation code/);
  await user.type(code, wrong(scenario.codeFor(email)));
  await waitFor(() => expect(code).toHaveAttribute('aria-invalid', 'true'));
  expect(code).toHaveValue(wrong(scenario.codeFor(email)));
  expect(code).toHaveFocus();
});

test('sends a new code after the first has expired, and not twice in a row', async () => {
  renderWithAuth(<SignUp />, { scenario });
  const user = await createAccount(email);
  const code = await screen.findByLabelText(/^Confirmation code/);
  const first = scenario.codeFor(email);
  scenario.local.clock.advance(24 * 60 * 60 + 1);
  await user.type(code, first);
  await waitFor(() => expect(code).toHaveAccessibleDescription(/expired/));
  await user.click(screen.getByRole('button', { name: 'Resend code' }));
  await waitFor(() => expect(code).not.toHaveAccessibleDescription(/expired/));
  expect(await screen.findByText('A new code is on its way.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Resend code' })).toHaveAttribute('aria-disabled', 'true');
  await user.clear(code);
  await user.type(code, scenario.codeFor(email));
  expect(await screen.findByText(`You are signed in as ${email}`)).toBeVisible();
});

test('asks for the password twice when the app wants that', async () => {
  renderWithAuth(<SignUp confirmPassword />, { scenario });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Email'), email);
  await user.type(screen.getByLabelText('Password'), password);
  await user.type(screen.getByLabelText('Confirm password'), 'Correct-Horse-2{Enter}');
  await waitFor(() =>
    expect(screen.getByLabelText('Confirm password')).toHaveAttribute('aria-invalid', 'true'),
  );
  expect(screen.getByRole('heading', { name: 'Create account' })).toBeVisible();
});

function wrong(code: string): string {
  return code.replace(/./g, (digit) => String((Number(digit) + 1) % 10));
}

test('an app whose config cannot tell says itself that accounts are confirmed by link', async () => {
  renderWithAuth(<SignUp />, { scenario, confirmation: 'link' });
  await userEvent.type(await screen.findByLabelText('Email'), 'grace@example.com');
  await userEvent.type(screen.getByLabelText('Password'), 'Correct-horse-1{Enter}');
  expect(await screen.findByRole('heading', { name: 'Confirm your account' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Resend link' })).toBeVisible();
});

test('a pool that knows people by their phone asks for the number with its country', async () => {
  scenario.restore();
  const pool = { UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] };
  scenario = await createScenario({ pool });
  renderWithAuth(<SignUp />, { scenario });
  const number = await screen.findByLabelText('Phone number');
  expect(screen.getByRole('button', { name: /country/i })).toBeVisible();
  await userEvent.type(number, '+49 170 1234567');
  await userEvent.type(screen.getByLabelText('Password'), 'Correct-horse-1{Enter}');
  expect(await screen.findByRole('heading', { name: 'Confirm your account' })).toBeVisible();
  expect(scenario.local.outbox.messages({ to: '+491701234567' })).toHaveLength(1);
});

test('what Cognito refuses about one field is said at that field', async () => {
  scenario.restore();
  const StringAttributeConstraints = { MinLength: '0', MaxLength: '3' };
  const schema = [
    { Name: 'nickname', AttributeDataType: 'String', Mutable: true, StringAttributeConstraints },
  ];
  scenario = await createScenario({ pool: { Schema: schema } });
  renderWithAuth(<SignUp fields={['email', 'password', 'nickname']} />, { scenario });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText(/^Nickname/), 'Gracie');
  await createAccount(email);
  const field = screen.getByLabelText(/^Nickname/);
  await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
  expect(field).toHaveAccessibleDescription(/This is not accepted here/);
  expect(field).toHaveFocus();
  await user.clear(field);
  await user.type(field, 'Gra{Enter}');
  expect(await screen.findByRole('heading', { name: 'Confirm your account' })).toBeVisible();
});
