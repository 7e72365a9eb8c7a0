import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { ForgotPassword, SignIn, SignUp } from '../index.js';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../testing/index.js';

const username = 'ada@example.com';
const disclosure = 'specific';

let scenario: Scenario;

afterEach(() => scenario.restore());

async function begin(client?: object) {
  scenario = await createScenario({ users: [{ username }], client: { ...client } });
  return userEvent.setup();
}

async function signUp(user: ReturnType<typeof userEvent.setup>) {
  await user.type(await screen.findByLabelText('Email'), username);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
}

const alert = () => screen.findByRole('alert');

test('a stranger who signs up is not told who has an account', async () => {
  const user = await begin();
  renderWithAuth(<SignUp />, { scenario });
  await signUp(user);
  await waitFor(async () => expect(await alert()).toHaveTextContent('Those details cannot be used.'));
});

test('where the app wants it, a person is told that there is such an account', async () => {
  const user = await begin();
  renderWithAuth(<SignUp />, { scenario, disclosure });
  await signUp(user);
  const words = 'There is an account with that name already.';
  await waitFor(async () => expect(await alert()).toHaveTextContent(words));
});

test('a person who is switched off reads what a stranger reads', async () => {
  const user = await begin();
  await scenario.aws('AdminDisableUser', { UserPoolId: scenario.userPoolId, Username: username });
  renderWithAuth(<SignIn />, { scenario });
  await signUp(user);
  await waitFor(async () => expect(await alert()).toHaveTextContent('Those sign-in details are not right.'));
  expect(screen.getByLabelText('Password')).toHaveValue('');
});

test('where the app wants it, they read that they are switched off', async () => {
  const user = await begin();
  await scenario.aws('AdminDisableUser', { UserPoolId: scenario.userPoolId, Username: username });
  renderWithAuth(<SignIn />, { scenario, disclosure });
  await signUp(user);
  await waitFor(async () => expect(await alert()).toHaveTextContent('This account is switched off.'));
});

test('where the app wants it, somebody who asks for a code is told that nobody has that name', async () => {
  const user = await begin({ PreventUserExistenceErrors: 'LEGACY' });
  renderWithAuth(<ForgotPassword />, { scenario, disclosure });
  await user.type(await screen.findByLabelText('Email'), 'nobody@example.com{Enter}');
  await waitFor(async () => expect(await alert()).toHaveTextContent('There is no account with that name.'));
  expect(screen.getByLabelText('Email')).toHaveAttribute('aria-invalid', 'true');
});

test('where the app wants it, somebody who signs in is told that nobody has that name', async () => {
  const user = await begin({ PreventUserExistenceErrors: 'LEGACY' });
  renderWithAuth(<SignIn />, { scenario, disclosure });
  await user.type(await screen.findByLabelText('Email'), 'nobody@example.com');
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await waitFor(async () => expect(await alert()).toHaveTextContent('There is no account with that name.'));
  expect(screen.getByLabelText('Email')).toHaveAttribute('aria-invalid', 'true');
});

test('words of the app win in either case', async () => {
  const user = await begin();
  const messages = { failures: { usernameTaken: 'Have we met?' } };
  renderWithAuth(<SignUp />, { scenario, disclosure, messages });
  await signUp(user);
  await waitFor(async () => expect(await alert()).toHaveTextContent('Have we met?'));
});
