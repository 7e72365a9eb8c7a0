import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAuthClient } from '../../amplify/createAuthClient.js';
import { renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { createPasskeyScenario } from '../../testing/passkeyScenario.js';
import { addAuthenticator } from '../../testing/virtualAuthenticator.js';
import { AuthPages } from '../AuthPages.js';

const username = 'ada@example.com';
let scenario: Scenario;

beforeEach(async () => {
  localStorage.clear();
  scenario = await createPasskeyScenario({ users: [{ username }] });
});
afterEach(() => scenario.restore());

function App({ start }: { start: string }) {
  const [path, setPath] = useState(start);
  return <AuthPages siteName="Fernway" path={path} navigate={setPath} />;
}

test('the account page lists no passkey, and its link leads to the page that adds one', async () => {
  await addAuthenticator();
  const { config, endpoint } = scenario;
  const client = createAuthClient({ config, endpoint, authFlowType: 'USER_SRP_AUTH' });
  await client.service.signIn({ username, password: seedPassword });
  renderWithAuth(<App start="/auth/account" />, { scenario });
  expect(await screen.findByText(/no passkey yet/)).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: 'Add a passkey' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Passkeys' })).toBeVisible();
  expect(document.title).toBe('Passkeys – Fernway');
  await userEvent.click(await screen.findByRole('button', { name: 'Add a passkey' }));
  expect(await screen.findByText(/^Your passkey is ready/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(await screen.findByRole('link', { name: 'Passkeys' })).toBeVisible();
});
