import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SignedIn } from '../../components/authenticator/SignedIn.js';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import type { JourneyHookOptions } from './useResumedJourney.js';
import { useSignIn } from './useSignIn.js';

const username = 'ada@example.com';
let scenario: Scenario;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  scenario = await createScenario({ pool: { MfaConfiguration: 'OPTIONAL' }, users: [{ username }] });
});
afterEach(() => scenario.restore());

/** A sign-in without any component of the kit. */
function Headless(options: JourneyHookOptions) {
  const { step, signIn, declineOffer } = useSignIn(options);
  if (step.name === 'offerMfa') {
    return (
      <button type="button" onClick={() => void declineOffer()}>
        Skip
      </button>
    );
  }
  return (
    <button type="button" onClick={() => void signIn({ username, password: seedPassword })}>
      Enter
    </button>
  );
}

function open(options: JourneyHookOptions) {
  renderWithAuth(
    <>
      <Headless {...options} />
      <SignedIn fallback="Members only">Welcome</SignedIn>
    </>,
    { scenario, offerAfterSignIn: { mfa: true } },
  );
}

test('a headless sign-in without views for offers opens the app', async () => {
  open({});
  await userEvent.click(await screen.findByRole('button', { name: 'Enter' }));
  expect(await screen.findByText('Welcome')).toBeVisible();
});

test('a headless sign-in with views for offers keeps the app closed until the offer is answered', async () => {
  open({ drawsOffers: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Enter' }));
  const skip = await screen.findByRole('button', { name: 'Skip' });
  expect(screen.getByText('Members only')).toBeVisible();
  await userEvent.click(skip);
  expect(await screen.findByText('Welcome')).toBeVisible();
});
