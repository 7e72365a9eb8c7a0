import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { createAuthClient } from '../../amplify/createAuthClient.js';
import { renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { createPasskeyScenario } from '../../testing/passkeyScenario.js';
import { addAuthenticator } from '../../testing/virtualAuthenticator.js';
import { Passkeys, type PasskeysProps } from './Passkeys.js';

const username = 'ada@example.com';
let scenario: Scenario;

beforeEach(async () => {
  localStorage.clear();
  scenario = await createPasskeyScenario({ users: [{ username }] });
});
afterEach(() => scenario.restore());

/** Signs in, with passkeys on devices that are no longer connected. */
async function start({ passkeys = 0 } = {}) {
  const { config, endpoint } = scenario;
  const client = createAuthClient({ config, endpoint, authFlowType: 'USER_SRP_AUTH' });
  await client.service.signIn({ username, password: seedPassword });
  for (let made = 0; made < passkeys; made += 1) {
    const device = await addAuthenticator();
    await client.service.addPasskey();
    await device.remove();
  }
}

function open(props: PasskeysProps & { locale?: string } = {}) {
  const { locale, ...rest } = props;
  renderWithAuth(<Passkeys {...rest} />, { scenario, locale });
}

const add = () => screen.findByRole('button', { name: 'Add a passkey' });
const items = () => screen.findAllByRole('listitem');

test('a person without a passkey reads what a passkey is, and makes one', async () => {
  await addAuthenticator();
  await start();
  open();
  expect(await screen.findByText(/^You have no passkey yet/)).toBeVisible();
  await userEvent.click(await add());
  const outcome = await screen.findByText(/^Your passkey is ready/);
  expect(outcome.closest('[role="status"]')).toBeVisible();
  const [item] = await items();
  expect(item).toHaveTextContent(/On a phone or computer/);
  expect(item).toHaveTextContent(new RegExp(`Added on .*${new Date().getFullYear()}`));
  expect(await add()).toHaveFocus();
});

test('a passkey is removed after a question with its name, and the focus returns to the list', async () => {
  await start({ passkeys: 2 });
  open();
  const [first] = await items();
  await userEvent.click(within(first as HTMLElement).getByRole('button', { name: /^Remove: / }));
  const question = await screen.findByRole('group', {
    name: /^Remove .*\? You can no longer sign in with it/,
  });
  expect(question).toHaveFocus();
  await userEvent.click(within(question).getByRole('button', { name: 'Remove' }));
  expect(await screen.findByText('The passkey is removed.')).toBeVisible();
  expect(await items()).toHaveLength(1);
  expect(screen.getByRole('list')).toHaveFocus();
});

test('the question about the last passkey warns that there must be another way to sign in', async () => {
  await start({ passkeys: 1 });
  open();
  await userEvent.click(await screen.findByRole('button', { name: /^Remove: / }));
  expect(
    screen.getByRole('group', { name: /last passkey. Make sure that you can sign in another way/ }),
  ).toBeVisible();
});

test('Escape at the question keeps the passkey', async () => {
  await start({ passkeys: 1 });
  open();
  await userEvent.click(await screen.findByRole('button', { name: /^Remove: / }));
  await userEvent.keyboard('{Escape}');
  const [item] = await items();
  expect(item).toHaveFocus();
  expect(screen.queryByRole('group')).toBeNull();
});

test('a person who cancels the passkey dialog reads that, and can try again', async () => {
  const authenticator = await addAuthenticator();
  await start();
  open();
  await authenticator.recogniseOwner(false);
  await userEvent.click(await add());
  expect(await screen.findByText(/The passkey request was closed/)).toBeVisible();
  expect(screen.getByText(/^You have no passkey yet/)).toBeVisible();
  await authenticator.recogniseOwner(true);
  await userEvent.click(await add());
  expect(await screen.findByText(/^Your passkey is ready/)).toBeVisible();
});

test('a second passkey on the same device shows that the device has one already', async () => {
  await addAuthenticator();
  await start();
  open();
  await userEvent.click(await add());
  await items();
  await userEvent.click(await add());
  expect(await screen.findByText(/This device already has a passkey/)).toBeVisible();
  expect(await items()).toHaveLength(1);
});

test('a list that cannot be loaded shows the failure, and "Try again" loads the list', async () => {
  await start();
  scenario.local.faults.set({ operation: 'ListWebAuthnCredentials', kind: 'error' });
  open();
  expect(await screen.findByText(/not available right now/)).toBeVisible();
  expect(screen.queryByText(/^You have no passkey yet/)).toBeNull();
  scenario.local.faults.clear();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^You have no passkey yet/)).toBeVisible();
});

test('a browser without passkeys lists and removes passkeys, but cannot add one', async () => {
  await start({ passkeys: 1 });
  const before = Object.getOwnPropertyDescriptor(window, 'PublicKeyCredential') ?? {};
  Object.defineProperty(window, 'PublicKeyCredential', { value: undefined, configurable: true });
  onTestFinished(() => void Object.defineProperty(window, 'PublicKeyCredential', before));
  open();
  expect(await screen.findByRole('button', { name: /^Remove: / })).toBeVisible();
  expect(screen.getByText(/^This browser has no passkeys/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add a passkey' })).toBeNull();
});

test('the date of a passkey is in the language of the page', async () => {
  await start({ passkeys: 1 });
  open({ locale: 'de' });
  const day = new Intl.DateTimeFormat('de', { dateStyle: 'long' }).format(new Date());
  await waitFor(() => expect(screen.getByText(`Hinzugefügt am ${day}`)).toBeVisible());
});
