import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { createPasskeyScenario } from '../../testing/passkeyScenario.js';
import { addAuthenticator } from '../../testing/virtualAuthenticator.js';
import { Authenticator } from '../authenticator/Authenticator.js';
import { SignIn, type SignInProps } from '../authenticator/SignIn.js';

const ada = 'ada@example.com';
let scenario: Scenario;

/** Starts at a pool whose config prefers a first factor. */
async function begin(preferred_challenge: string | undefined, props: SignInProps = {}) {
  scenario = await preferring(preferred_challenge);
  renderWithAuth(<SignIn {...props} />, { scenario });
}

async function preferring(preferred_challenge: string | undefined): Promise<Scenario> {
  const made = await createPasskeyScenario({ users: [{ username: ada }] });
  // The scenario's config has the shape of `amplify_outputs.json`.
  const config = made.config as { auth: { passwordless: object } };
  const passwordless = { ...config.auth.passwordless, preferred_challenge };
  return { ...made, config: { ...config, auth: { ...config.auth, passwordless } } };
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const codeField = () => screen.findByLabelText(/^Confirmation code/);
const signedIn = () => screen.findByText(`You are signed in as ${ada}`);

async function typeName() {
  await userEvent.type(await screen.findByLabelText('Email'), ada);
  await press('Continue');
}

beforeEach(() => localStorage.clear());
afterEach(() => scenario.restore());

test('a preferred code is sent after one press, and another way is one press away', async () => {
  await begin('EMAIL_OTP');
  await typeName();
  await codeField();
  await press('Try another way');
  await userEvent.click(await screen.findByRole('radio', { name: 'Password' }));
  await press('Use this method');
  // The choice has a label of the same name.
  await screen.findByRole('heading', { name: 'Enter your password' });
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await signedIn();
});

test('a person who signs in by a preferred code presses one button', async () => {
  await begin('EMAIL_OTP');
  await typeName();
  await userEvent.type(await codeField(), scenario.codeFor(ada));
  await signedIn();
});

test('the way that was used last on this device comes before the preferred way', async () => {
  await begin('EMAIL_OTP');
  await typeName();
  await press('Try another way');
  await userEvent.click(await screen.findByRole('radio', { name: 'Password' }));
  await press('Use this method');
  // The choice has a label of the same name.
  await screen.findByRole('heading', { name: 'Enter your password' });
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await press('Sign out');
  await typeName();
  expect(await screen.findByRole('heading', { name: 'Enter your password' })).toBeVisible();
});

test('a preferred password is asked for at once', async () => {
  await begin('PASSWORD');
  await typeName();
  expect(await screen.findByRole('heading', { name: 'Enter your password' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try another way' })).toBeVisible();
});

test('an account without the preferred way chooses', async () => {
  await addAuthenticator();
  await begin('WEB_AUTHN');
  await typeName();
  expect(await screen.findByRole('heading', { name: 'How do you want to sign in?' })).toBeVisible();
});

test('a person who closes the request of a preferred passkey gets the choice', async () => {
  const authenticator = await addAuthenticator();
  scenario = await preferring('WEB_AUTHN');
  const { unmount } = renderWithAuth(<Authenticator>Welcome</Authenticator>, {
    scenario,
    authFlowType: 'USER_SRP_AUTH',
    offerAfterSignIn: { passkey: 'always' },
  });
  await userEvent.type(await screen.findByLabelText('Email'), ada);
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await press('Create a passkey');
  await press('Continue');
  await screen.findByText('Welcome');
  unmount();
  localStorage.clear();
  await authenticator.recogniseOwner(false);
  renderWithAuth(<SignIn />, { scenario });
  await typeName();
  expect(await screen.findByRole('radio', { name: 'Passkey' })).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Code by email' }));
  await press('Use this method');
  await userEvent.type(await codeField(), scenario.codeFor(ada));
  await signedIn();
});

test('without a preference, the first view has the link of a forgotten password too', async () => {
  await begin(undefined);
  await userEvent.type(await screen.findByLabelText('Email'), ada);
  await press('Forgot your password?');
  expect(await screen.findByRole('heading', { name: 'Reset your password' })).toHaveFocus();
  expect(screen.getByLabelText('Email')).toHaveValue(ada);
});

test('an app whose accounts have no password has no link of a forgotten password', async () => {
  await begin(undefined, { passwordless: true });
  await screen.findByLabelText('Email');
  expect(screen.queryByRole('button', { name: 'Forgot your password?' })).toBeNull();
});
