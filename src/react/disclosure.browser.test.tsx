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

test('a sign-up with a taken name does not say that the account exists', async () => {
  const user = await begin();
  renderWithAuth(<SignUp />, { scenario });
  await signUp(user);
  await waitFor(async () => expect(await alert()).toHaveTextContent('Those details cannot be used.'));
});

test('with `specific` texts, a sign-up with a taken name says that the account exists', async () => {
  const user = await begin();
  renderWithAuth(<SignUp />, { scenario, disclosure });
  await signUp(user);
  const words = 'There is an account with that name already.';
  await waitFor(async () => expect(await alert()).toHaveTextContent(words));
});

test('a disabled person reads the same failure as a person with a wrong password', async () => {
  const user = await begin();
  await scenario.aws('AdminDisableUser', { UserPoolId: scenario.userPoolId, Username: username });
  renderWithAuth(<SignIn />, { scenario });
  await signUp(user);
  await waitFor(async () => expect(await alert()).toHaveTextContent('Those sign-in details are not right.'));
  expect(screen.getByLabelText('Password')).toHaveValue('');
});

test('with `specific` texts, a disabled person reads that the account is switched off', async () => {
  const user = await begin();
  await scenario.aws('AdminDisableUser', { UserPoolId: scenario.userPoolId, Username: username });
  renderWithAuth(<SignIn />, { scenario, disclosure });
  await signUp(user);
  await waitFor(async () => expect(await alert()).toHaveTextContent('This account is switched off.'));
});

test('with `specific` texts, a reset for an unknown name says that there is no account', async () => {
  const user = await begin({ PreventUserExistenceErrors: 'LEGACY' });
  renderWithAuth(<ForgotPassword />, { scenario, disclosure });
  await user.type(await screen.findByLabelText('Email'), 'unknown@example.com{Enter}');
  await waitFor(async () => expect(await alert()).toHaveTextContent('There is no account with that name.'));
  expect(screen.getByLabelText('Email')).toHaveAttribute('aria-invalid', 'true');
});

test('with `specific` texts, a sign-in with an unknown name says that there is no account', async () => {
  const user = await begin({ PreventUserExistenceErrors: 'LEGACY' });
  renderWithAuth(<SignIn />, { scenario, disclosure });
  await user.type(await screen.findByLabelText('Email'), 'unknown@example.com');
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await waitFor(async () => expect(await alert()).toHaveTextContent('There is no account with that name.'));
  expect(screen.getByLabelText('Email')).toHaveAttribute('aria-invalid', 'true');
});

test('texts of the app win over `specific` texts', async () => {
  const user = await begin();
  const messages = { failures: { usernameTaken: 'Have we met?' } };
  renderWithAuth(<SignUp />, { scenario, disclosure, messages });
  await signUp(user);
  await waitFor(async () => expect(await alert()).toHaveTextContent('Have we met?'));
});
