import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Authenticator } from '../components/authenticator/Authenticator.js';
import { useAuth } from '../react/session/useAuth.js';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../testing/index.js';
import { swapAnswers } from '../testing/swapAnswers.js';

const username = 'ada@example.com';
const year = 365 * 24 * 60 * 60 * 1000;

let scenario: Scenario;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  const start = Date.now();
  scenario = await createScenario({
    pool: { MfaConfiguration: 'OPTIONAL' },
    users: [{ username, mfa: ['EMAIL'] }],
    clock: { now: () => start },
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  scenario.restore();
});

test.each([
  ['3 years slow', -3 * year],
  ['3 years fast', 3 * year],
  ['a day slow', -year / 365],
  ['a day fast', year / 365],
])('a person whose clock is %s signs in, and stays signed in after a reload', async (_, drift) => {
  moveClock(drift);
  const { unmount } = renderWithAuth(<Page />, { scenario });
  await signIn();
  expect(await screen.findByText(`signed in as ${username}`)).toBeVisible();
  unmount();
  renderWithAuth(<Page />, { scenario });
  expect(await screen.findByText(`signed in as ${username}`)).toBeVisible();
});

test('a person signs in on a page without TLS, where the browser has no crypto.subtle', async () => {
  const { crypto } = globalThis;
  const withoutSubtle = {
    getRandomValues: crypto.getRandomValues.bind(crypto),
    randomUUID: crypto.randomUUID.bind(crypto),
  };
  const leaveTls = () => {
    vi.stubGlobal('crypto', withoutSubtle);
    vi.stubGlobal('isSecureContext', false);
  };
  // The pool runs in this page, and signs its tokens with what the page has not.
  swapAnswers('*', async (ask) => {
    vi.unstubAllGlobals();
    return ask().finally(leaveTls);
  });
  leaveTls();
  renderWithAuth(<Page />, { scenario });
  await signIn();
  expect(await screen.findByText(`signed in as ${username}`)).toBeVisible();
});

function moveClock(drift: number): void {
  const { now } = Date;
  class Moved extends Date {
    constructor(...given: [] | [number | string]) {
      super(...((given.length === 0 ? [Moved.now()] : given) as [number]));
    }
    static override now = () => now() + drift;
  }
  vi.stubGlobal('Date', Moved);
}

function Page() {
  const { user } = useAuth();
  return (
    <>
      <p>{user && `signed in as ${user.email}`}</p>
      <Authenticator />
    </>
  );
}

async function signIn(): Promise<void> {
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Email'), username);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await user.type(await screen.findByLabelText(/^Confirmation code/), scenario.codeFor(username));
}
