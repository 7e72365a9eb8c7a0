import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Authenticator } from '../index.js';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../testing/index.js';

const username = 'ada@example.com';
const mistake = new Error('Analytics are away');
const report = vi.fn();
let scenario: Scenario;

beforeEach(async () => {
  report.mockClear();
  // The real `reportError` would fail the test.
  vi.stubGlobal('reportError', report);
  scenario = await createScenario({ users: [{ username }] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  scenario.restore();
});

function fail(): never {
  throw mistake;
}

async function signIn() {
  await userEvent.type(await screen.findByLabelText('Email'), username);
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
}

test('an error in `onEvent` does not stop a sign-in and is reported as an error of the page', async () => {
  renderWithAuth(<Authenticator>Welcome</Authenticator>, { scenario, onEvent: fail });
  await signIn();
  expect(await screen.findByText('Welcome')).toBeVisible();
  expect(report).toHaveBeenCalledWith(mistake);
});

test('an error in `onSignedIn` does not stop a sign-in and is reported as an error of the page', async () => {
  renderWithAuth(<Authenticator onSignedIn={fail}>Welcome</Authenticator>, { scenario });
  await signIn();
  expect(await screen.findByText('Welcome')).toBeVisible();
  await waitFor(() => expect(report).toHaveBeenCalledExactlyOnceWith(mistake));
});
