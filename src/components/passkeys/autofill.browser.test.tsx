import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createAuthClient } from '../../amplify/createAuthClient.js';
import { createDeviceMemory } from '../../amplify/memory/deviceMemory.js';
import { holdTimers } from '../../testing/holdTimers.js';
import { renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { createPasskeyScenario } from '../../testing/passkeyScenario.js';
import { addAuthenticator } from '../../testing/virtualAuthenticator.js';
import { Authenticator } from '../authenticator/Authenticator.js';

const username = 'ada@example.com';
let scenario: Scenario;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  scenario = await createPasskeyScenario({ users: [{ username }] });
});
afterEach(() => {
  // A spy on `fetch` must go first: `restore` gives back only its own function.
  vi.restoreAllMocks();
  scenario.restore();
});

/** Makes a passkey and signs out. The authenticator then waits for a touch. */
async function startWithPasskey() {
  const authenticator = await addAuthenticator();
  const client = createAuthClient({
    config: scenario.config,
    endpoint: scenario.endpoint,
    authFlowType: 'USER_SRP_AUTH',
  });
  await client.service.signIn({ username, password: seedPassword });
  const { step } = (await client.service.addPasskey()) as { step: unknown };
  expect(step).toMatchObject({ changed: 'added' });
  await client.signOut();
  await authenticator.touch(false);
  return authenticator;
}

/** Records the mediation of every passkey request of the page from here on. */
function watchRequests(): (CredentialMediationRequirement | undefined)[] {
  const asked: (CredentialMediationRequirement | undefined)[] = [];
  const original = CredentialsContainer.prototype.get;
  CredentialsContainer.prototype.get = function get(options) {
    asked.push(options?.mediation);
    return original.call(this, options);
  };
  onTestFinished(() => {
    CredentialsContainer.prototype.get = original;
  });
  return asked;
}

function open(props: { password?: boolean } = {}) {
  const flow = props.password === false ? 'USER_AUTH' : 'USER_SRP_AUTH';
  return renderWithAuth(<Authenticator>Welcome</Authenticator>, { scenario, authFlowType: flow });
}

const field = () => screen.findByLabelText('Email');
const offered = () =>
  waitFor(async () => expect(await field()).toHaveAttribute('autocomplete', 'username webauthn'));

test('a passkey that the person picks in the autofill list signs in', async () => {
  const authenticator = await startWithPasskey();
  const asked = watchRequests();
  // For a touch of the virtual authenticator, the browser acts as for a pick from the list.
  await authenticator.touch(true);
  open();
  expect(await screen.findByText('Welcome')).toBeVisible();
  expect(asked).toEqual(['conditional']);
  expect(createDeviceMemory(scenario.clientId).read().passkeyUser).toBe(username);
});

test('a passkey that Cognito refuses is no longer offered, and the person reads why', async () => {
  const authenticator = await startWithPasskey();
  await authenticator.touch(true);
  const refused = { type: 'NotAuthorizedException', message: 'Incorrect username or password.' };
  scenario.local.faults.set({ operation: 'RespondToAuthChallenge', kind: 'error', ...refused });
  open();
  expect(await screen.findByText(/That passkey is not valid here any more/)).toBeVisible();
  expect(await field()).toHaveAttribute('autocomplete', 'username');
  expect(createDeviceMemory(scenario.clientId).read().passkeyUser).toBeUndefined();
});

test('a password signs in while a passkey is offered', async () => {
  await startWithPasskey();
  open();
  await offered();
  await userEvent.type(await field(), username);
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  expect(await screen.findByText('Welcome')).toBeVisible();
});

test("a password signs in while Cognito's challenge for the passkey hangs", async () => {
  await startWithPasskey();
  const fetched = vi.spyOn(globalThis, 'fetch');
  scenario.local.faults.set({ operation: 'InitiateAuth', kind: 'latency', ms: 600_000, times: 1 });
  open();
  const asked = () => fetched.mock.calls.some(([, init]) => String(init?.body).includes('WEB_AUTHN'));
  await waitFor(() => expect(asked()).toBe(true));
  await userEvent.type(await field(), username);
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  expect(await screen.findByText('Welcome')).toBeVisible();
});

test('after a wrong password, the passkey is offered again', async () => {
  const authenticator = await startWithPasskey();
  open();
  await offered();
  await userEvent.type(await field(), username);
  await userEvent.type(screen.getByLabelText('Password'), 'Wrong-horse-1');
  await authenticator.touch(true);
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Welcome')).toBeVisible();
});

test('the offer of a passkey is renewed before its session ends', async () => {
  await startWithPasskey();
  const asked = watchRequests();
  const timers = holdTimers(150_000);
  open();
  await offered();
  timers.run();
  await waitFor(() => expect(asked).toEqual(['conditional', 'conditional']));
  expect(await field()).toHaveAttribute('autocomplete', 'username webauthn');
});

test('another view ends the offer of a passkey without a request', async () => {
  await startWithPasskey();
  const asked = watchRequests();
  open();
  await offered();
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }));
  expect(await screen.findByRole('heading', { name: 'Create account' })).toBeVisible();
  expect(asked).toEqual(['conditional']);
  expect(Object.hasOwn(navigator.credentials, 'get')).toBe(false);
});

test('without a passkey on this browser, there is no request for one', async () => {
  const asked = watchRequests();
  open();
  expect(await field()).toHaveAttribute('autocomplete', 'username');
  expect(asked).toEqual([]);
});

test('a passkey that Cognito no longer has is no longer offered', async () => {
  createDeviceMemory(scenario.clientId).keep({ passkeyUser: username });
  const asked = watchRequests();
  open();
  await waitFor(() => expect(createDeviceMemory(scenario.clientId).read().passkeyUser).toBeUndefined());
  expect(await field()).toHaveAttribute('autocomplete', 'username');
  expect(asked).toEqual([]);
});
