import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Authenticator } from '../components/authenticator/Authenticator.js';
import { createScenario, type Scenario, seedPassword } from '../testing/index.js';
import { AuthProvider } from './AuthProvider.js';
import { useAuth } from './session/useAuth.js';

const username = 'ada@example.com';
let staff: Scenario;
let guests: Scenario;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  staff = await createScenario({ users: [{ username }], endpoint: 'http://staff.test' });
  guests = await createScenario({ users: [{ username }], endpoint: 'http://guests.test' });
});
afterEach(() => {
  guests.restore();
  staff.restore();
});

function SignOut() {
  const { user, signOut } = useAuth();
  return (
    <button type="button" onClick={() => void signOut()}>
      Sign out {user?.email}
    </button>
  );
}

function open() {
  const pools = Object.entries({ Staff: staff, Guests: guests });
  render(
    pools.map(([name, { config, endpoint }]) => (
      <section key={name} aria-label={name}>
        <AuthProvider config={config} endpoint={endpoint}>
          <Authenticator>
            <SignOut />
          </Authenticator>
        </AuthProvider>
      </section>
    )),
  );
}

const area = (name: string) => within(screen.getByRole('region', { name }));

async function signIn(name: string) {
  await userEvent.type(await area(name).findByLabelText('Email'), username);
  await userEvent.type(area(name).getByLabelText('Password'), `${seedPassword}{Enter}`);
  await area(name).findByRole('button', { name: `Sign out ${username}` });
}

test('two providers with two pools on one page each have a session of their own', async () => {
  open();
  await signIn('Staff');
  expect(await area('Guests').findByRole('heading', { name: 'Sign in' })).toBeVisible();
  await signIn('Guests');
  await userEvent.click(area('Staff').getByRole('button', { name: `Sign out ${username}` }));
  expect(await area('Staff').findByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(area('Guests').getByRole('button', { name: `Sign out ${username}` })).toBeVisible();
});
