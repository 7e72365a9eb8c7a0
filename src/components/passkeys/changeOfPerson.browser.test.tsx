import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAuthClient } from '../../amplify/createAuthClient.js';
import { useSignIn } from '../../react/journeys/useSignIn.js';
import { useAuth } from '../../react/session/useAuth.js';
import { renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { createPasskeyScenario } from '../../testing/passkeyScenario.js';
import { addAuthenticator } from '../../testing/virtualAuthenticator.js';
import { Passkeys } from './Passkeys.js';

const [ada, grace] = ['ada@example.com', 'grace@example.com'] as const;
let scenario: Scenario;

beforeEach(async () => {
  localStorage.clear();
  scenario = await createPasskeyScenario({ users: [{ username: ada }, { username: grace }] });
});
afterEach(() => scenario.restore());

/** An app that always shows the passkeys, also without a signed-in person. */
function App() {
  const { signOut } = useAuth();
  const { signIn } = useSignIn();
  return (
    <>
      <button type="button" onClick={() => void signOut()}>
        Leave
      </button>
      <button type="button" onClick={() => void signIn({ username: grace, password: seedPassword })}>
        Come in, Grace
      </button>
      <Passkeys />
    </>
  );
}

test('after a change of person, a list that stays on screen shows the passkeys of the new person', async () => {
  const { config, endpoint } = scenario;
  const client = createAuthClient({ config, endpoint, authFlowType: 'USER_SRP_AUTH' });
  await client.service.signIn({ username: grace, password: seedPassword });
  await addAuthenticator();
  await client.service.addPasskey();
  await client.signOut();
  await client.service.signIn({ username: ada, password: seedPassword });
  renderWithAuth(<App />, { scenario, authFlowType: 'USER_SRP_AUTH' });
  expect(await screen.findByText(/^You have no passkey yet/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement());
  await userEvent.click(screen.getByRole('button', { name: 'Come in, Grace' }));
  expect(await screen.findByRole('listitem')).toBeVisible();
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});
