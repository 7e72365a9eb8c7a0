import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AuthService, createFlow, type Outcome, type Step } from '../../core/index.js';
import { useJourney } from '../../react/journeys/useFlow.js';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { JourneyView } from '../authenticator/JourneyView.js';
import type { JourneyOptions } from '../journey/options/journeyOptions.js';
import { Root } from '../parts/Root.js';
import '../../styles/index.css';

// To leave the page would end the test: where a button leads is given here, and tried in e2e.
let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario();
});
afterEach(() => scenario.restore());

function draw(options: JourneyOptions, step: Step = { name: 'signIn' }) {
  const signInWithProvider = vi.fn<AuthService['signInWithProvider']>();
  signInWithProvider.mockReturnValue(new Promise<Outcome>(() => {}));
  const service = { signInWithProvider } as Partial<AuthService> as AuthService;
  function Given() {
    const [flow] = useState(() => createFlow(service, step));
    return (
      <Root>
        <JourneyView journey={useJourney(flow)} options={options} />
      </Root>
    );
  }
  renderWithAuth(<Given />, { scenario });
  return { user: userEvent.setup(), signInWithProvider };
}

test('each provider has a button with its name, in the order of the app', async () => {
  draw({ providers: ['Apple', { name: 'corporate', label: 'Example Inc' }, 'Google'] });
  const list = within(await screen.findByRole('list'));
  const names = list.getAllByRole('button').map(({ textContent }) => textContent);
  expect(names).toEqual(['Continue with Apple', 'Continue with Example Inc', 'Continue with Google']);
});

test('only the button that was pressed is busy, and a second press sends nothing', async () => {
  const { user, signInWithProvider } = draw({ providers: ['Apple', 'Google'], returnTo: '/a' });
  const google = await screen.findByRole('button', { name: 'Continue with Google' });
  await user.click(google);
  await user.click(screen.getByRole('button', { name: 'Continue with Apple' }));
  await waitFor(() => expect(google).toHaveAttribute('aria-busy', 'true'));
  expect(screen.getByRole('button', { name: 'Continue with Apple' })).not.toHaveAttribute('aria-busy');
  expect(screen.getByRole('button', { name: 'Sign in' })).not.toHaveAttribute('aria-busy');
  expect(signInWithProvider).toHaveBeenCalledOnce();
  expect(signInWithProvider.mock.calls[0]?.[0]).toEqual({ provider: 'Google', popup: false, returnTo: '/a' });
});

test('nothing moves when the buttons come', async () => {
  draw({ providers: ['Apple', 'Google', 'Facebook'] });
  const heights = () => document.querySelector('[data-slot="card"]')?.getBoundingClientRect().height;
  const before = heights();
  await screen.findByRole('button', { name: 'Continue with Facebook' });
  expect(heights()).toBe(before);
});

test('an email of another domain is asked for a password, in any case and with any spaces around it', async () => {
  const options = { providers: [{ name: 'corporate', domains: ['Example.com'], hidden: true }] };
  const { user, signInWithProvider } = draw(options);
  const email = screen.getByLabelText('Email');
  await user.type(email, 'ada@example.co');
  expect(screen.getByLabelText('Password')).toBeVisible();
  await user.type(email, 'm');
  expect(await screen.findByRole('button', { name: 'Continue with corporate' })).toBeVisible();
  expect(screen.queryByLabelText('Password')).toBeNull();
  await user.type(email, 'p');
  expect(screen.getByLabelText('Password')).toBeVisible();
  await user.clear(email);
  await user.type(email, 'ADA@EXAMPLE.COM{Enter}');
  await waitFor(() => expect(signInWithProvider).toHaveBeenCalled());
  expect(signInWithProvider.mock.calls[0]?.[0]).toMatchObject({ provider: 'corporate' });
});

test('where providers are the only way in, an email still leads to one that has no button', async () => {
  const corporate = { name: 'corporate', domains: ['example.com'], hidden: true };
  const { user, signInWithProvider } = draw({ providers: ['Google', corporate], providersOnly: true });
  const email = await screen.findByLabelText('Email');
  expect(screen.queryByLabelText('Password')).toBeNull();
  await user.type(email, 'ada@elsewhere.com{Enter}');
  await waitFor(() => expect(email).toHaveAccessibleDescription(/That email address is not accepted/));
  await user.clear(email);
  await user.type(email, 'ada@example.com');
  expect(await screen.findByRole('button', { name: 'Continue with corporate' })).toBeVisible();
  await user.type(email, '{Enter}');
  await waitFor(() => expect(signInWithProvider).toHaveBeenCalled());
  expect(signInWithProvider.mock.calls[0]?.[0]).toMatchObject({
    provider: 'corporate',
    loginHint: 'ada@example.com',
  });
});

test('where no provider has a button, there is still no password form', async () => {
  const corporate = { name: 'corporate', domains: ['example.com'], hidden: true };
  draw({ providers: [corporate], providersOnly: true }, { name: 'signUp' });
  expect(await screen.findByLabelText('Email')).toBeVisible();
  expect(screen.queryByLabelText('Password')).toBeNull();
  expect(screen.queryByRole('list')).toBeNull();
});

test('somebody who was refused tries again with the same provider, also with one that has no button', async () => {
  const { user, signInWithProvider } = draw(
    { providers: ['Google', { name: 'corporate', label: 'Example Inc', hidden: true }] },
    { name: 'callbackFailed', reason: 'refused', provider: 'corporate' },
  );
  await user.click(await screen.findByRole('button', { name: 'Try again with Example Inc' }));
  expect(signInWithProvider.mock.calls[0]?.[0]).toMatchObject({ provider: 'corporate' });
});

test('while the window of a provider is open the page can be used, and another asked for', async () => {
  const { user, signInWithProvider } = draw({ providers: ['Apple', 'Google'], providerMode: 'popup' });
  await user.click(await screen.findByRole('button', { name: 'Continue with Google' }));
  const apple = screen.getByRole('button', { name: 'Continue with Apple' });
  await user.click(apple);
  await waitFor(() => expect(apple).toHaveAttribute('aria-busy', 'true'));
  expect(signInWithProvider.mock.calls.map(([{ provider }]) => provider)).toEqual(['Google', 'Apple']);
});

test('an email that leads to a provider goes there in place of the page, since no window could be opened', async () => {
  const corporate = { name: 'corporate', domains: ['example.com'] };
  const { user, signInWithProvider } = draw({ providers: [corporate], providerMode: 'popup' });
  await user.type(screen.getByLabelText('Email'), 'ada@example.com{Enter}');
  await waitFor(() => expect(signInWithProvider).toHaveBeenCalled());
  expect(signInWithProvider.mock.calls[0]?.[0]).toMatchObject({ provider: 'corporate', popup: false });
});

test('who tries again is led where the first try was to lead', async () => {
  const { user, signInWithProvider } = draw(
    { providers: ['Google'] },
    { name: 'callbackFailed', reason: 'cancelled', provider: 'Google', returnTo: '/orders' },
  );
  await user.click(await screen.findByRole('button', { name: 'Try again with Google' }));
  expect(signInWithProvider.mock.calls[0]?.[0]).toMatchObject({ returnTo: '/orders' });
});

test('where providers are the only way in, nobody is asked whose password was forgotten', async () => {
  draw({ providers: ['Google'], providersOnly: true }, { name: 'forgotPassword' });
  expect(await screen.findByRole('button', { name: 'Continue with Google' })).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a provider that nobody knows here, as an address may name it, has no button', async () => {
  draw({ providers: ['Google'] }, { name: 'callbackFailed', reason: 'orphaned', provider: 'Evil Corp' });
  expect(await screen.findByText(/was not started in this window/)).toBeVisible();
  expect(screen.queryByText(/Evil/)).toBeNull();
});
