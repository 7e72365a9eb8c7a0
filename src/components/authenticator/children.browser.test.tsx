import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AuthPages } from '../../pages/AuthPages.js';
import type { Journey } from '../../react/journeys/useFlow.js';
import { useSignIn } from '../../react/journeys/useSignIn.js';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { AuthDialog } from './AuthDialog.js';
import { Authenticator } from './Authenticator.js';
import { SignedIn } from './SignedIn.js';
import { SignIn } from './SignIn.js';

const username = 'ada@example.com';
let scenario: Scenario;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  scenario = await createScenario({ pool: { MfaConfiguration: 'OPTIONAL' }, users: [{ username }] });
});
afterEach(() => scenario.restore());

/** A sign-in view of the app; the kit's views draw every other step. */
function ownSignIn(journey: Journey) {
  if (journey.step.name !== 'signIn') return undefined;
  return (
    <button type="button" onClick={() => void journey.signIn({ username, password: seedPassword })}>
      Sign in as Ada
    </button>
  );
}

const surfaces: Record<string, (children: (journey: Journey) => React.ReactNode) => React.ReactElement> = {
  SignIn: (children) => <SignIn>{children}</SignIn>,
  Authenticator: (children) => <Authenticator>{children}</Authenticator>,
  AuthDialog: (children) => (
    <AuthDialog open onOpenChange={() => {}}>
      {children}
    </AuthDialog>
  ),
  AuthPages: (children) => (
    <AuthPages path="/auth/login" navigate={() => {}}>
      {children}
    </AuthPages>
  ),
};

describe.each(Object.entries(surfaces))('<%s>', (_, draw) => {
  test("a function as children draws the steps that it knows, and the kit's view draws an offer", async () => {
    renderWithAuth(draw(ownSignIn), { scenario, offerAfterSignIn: { mfa: true } });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in as Ada' }));
    expect(await screen.findByRole('heading', { name: 'Make your account safer' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Sign in as Ada' })).toBeNull();
  });
});

test('a function as children of <Authenticator> draws the app at the step `done`', async () => {
  renderWithAuth(
    <Authenticator>
      {(journey) => (journey.step.name === 'done' ? <p>Welcome</p> : ownSignIn(journey))}
    </Authenticator>,
    { scenario },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Sign in as Ada' }));
  expect(await screen.findByText('Welcome')).toBeVisible();
});

/** A node in place of the view, which has no views for offers. */
function SignInButton() {
  const { signIn } = useSignIn();
  return (
    <button type="button" onClick={() => void signIn({ username, password: seedPassword })}>
      Enter
    </button>
  );
}

test('with a node as children of <SignIn>, offers are skipped and the app opens at once', async () => {
  renderWithAuth(
    <>
      <SignIn>
        <SignInButton />
      </SignIn>
      <SignedIn>Welcome</SignedIn>
    </>,
    { scenario, offerAfterSignIn: { mfa: true } },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Enter' }));
  expect(await screen.findByText('Welcome')).toBeVisible();
});
