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

/** Somebody is signed in, with so many passkeys made on devices that are not here any more. */
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

test('says what a passkey is to somebody who has none, and makes one', async () => {
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

test('removes one after a question that names it, and brings the focus back to the list', async () => {
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

test('says what it means to remove the last one', async () => {
  await start({ passkeys: 1 });
  open();
  await userEvent.click(await screen.findByRole('button', { name: /^Remove: / }));
  expect(
    screen.getByRole('group', { name: /last passkey. Make sure that you can sign in another way/ }),
  ).toBeVisible();
});

test('keeps a passkey when the person thinks better of it', async () => {
  await start({ passkeys: 1 });
  open();
  await userEvent.click(await screen.findByRole('button', { name: /^Remove: / }));
  await userEvent.keyboard('{Escape}');
  const [item] = await items();
  expect(item).toHaveFocus();
  expect(screen.queryByRole('group')).toBeNull();
});

test('says why none was made, and lets the person try again', async () => {
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

test('says that this device has one already', async () => {
  await addAuthenticator();
  await start();
  open();
  await userEvent.click(await add());
  await items();
  await userEvent.click(await add());
  expect(await screen.findByText(/This device already has a passkey/)).toBeVisible();
  expect(await items()).toHaveLength(1);
});

test('offers to ask again when the list could not be had', async () => {
  await start();
  scenario.local.faults.set({ operation: 'ListWebAuthnCredentials', kind: 'error' });
  open();
  expect(await screen.findByText(/not available right now/)).toBeVisible();
  expect(screen.queryByText(/^You have no passkey yet/)).toBeNull();
  scenario.local.faults.clear();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^You have no passkey yet/)).toBeVisible();
});

test('a browser without passkeys still removes them, and says where to add one', async () => {
  await start({ passkeys: 1 });
  const before = Object.getOwnPropertyDescriptor(window, 'PublicKeyCredential') ?? {};
  Object.defineProperty(window, 'PublicKeyCredential', { value: undefined, configurable: true });
  onTestFinished(() => void Object.defineProperty(window, 'PublicKeyCredential', before));
  open();
  expect(await screen.findByRole('button', { name: /^Remove: / })).toBeVisible();
  expect(screen.getByText(/^This browser has no passkeys/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add a passkey' })).toBeNull();
});

test('tells the day in the language of the page', async () => {
  await start({ passkeys: 1 });
  open({ locale: 'de' });
  const day = new Intl.DateTimeFormat('de', { dateStyle: 'long' }).format(new Date());
  await waitFor(() => expect(screen.getByText(`Hinzugefügt am ${day}`)).toBeVisible());
});
