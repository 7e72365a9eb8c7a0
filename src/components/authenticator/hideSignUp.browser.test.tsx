import { screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFlow, type Step } from '../../core/index.js';
import { useJourney } from '../../react/journeys/useFlow.js';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { Root } from '../parts/Root.js';
import { AuthDialog } from './AuthDialog.js';
import { Authenticator } from './Authenticator.js';
import { JourneyView } from './JourneyView.js';
import { SignIn } from './SignIn.js';
import { SignUp } from './SignUp.js';

let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario({ pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } } });
});
afterEach(() => scenario.restore());

const signIn = () => screen.findAllByRole('heading', { name: 'Sign in' });

test.each<[string, ReactElement]>([
  ['SignIn', <SignIn key="1" />],
  ['SignUp', <SignUp key="2" />],
  ['Authenticator', <Authenticator key="3" initialView="signUp" />],
  ['AuthDialog', <AuthDialog key="4" defaultOpen />],
])('with `hideSignUp`, %s draws the sign-in, and no link to the sign-up', async (_, ui) => {
  renderWithAuth(ui, { scenario, hideSignUp: true });
  await signIn();
  expect(screen.queryByText('Create account')).toBeNull();
  expect(screen.queryByText('New here?')).toBeNull();
});

test('`hideSignUp` of a component wins over the provider', async () => {
  renderWithAuth(<SignIn hideSignUp={false} />, { scenario, hideSignUp: true });
  expect(await screen.findByRole('button', { name: 'Create account' })).toBeVisible();
});

test('without a sign-up, no view of a confirmation leads to it', async () => {
  const step: Step = { name: 'confirmSignUp', username: 'ada@example.com', delivery: {} };
  const flow = createFlow({} as never, step);
  function Confirmation() {
    return (
      <Root>
        <JourneyView journey={useJourney(flow)} options={{ hideSignUp: true }} />
      </Root>
    );
  }
  renderWithAuth(<Confirmation />, { scenario });
  await screen.findByRole('heading', { name: 'Confirm your account' });
  expect(screen.queryByRole('button', { name: 'Change it' })).toBeNull();
});

test('a link that `messages` empties is drawn nowhere, nor is the question before it', async () => {
  renderWithAuth(<SignIn />, { scenario, messages: { signIn: { signUp: '', forgotPassword: '' } } });
  await signIn();
  await waitFor(() => expect(screen.queryByText('New here?')).toBeNull());
  expect(screen.getAllByRole('button').map((button) => button.textContent || button.ariaLabel)).toEqual([
    'Show password',
    'Sign in',
  ]);
});
