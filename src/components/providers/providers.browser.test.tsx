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

// A page change would end the test, so the answer of a provider is fixed here; the end-to-end tests follow
// the redirect.
let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario();
});
afterEach(() => scenario.restore());

function draw(options: JourneyOptions, step: Step = { name: 'signIn' }) {
  const signInWithProvider = vi.fn<AuthService['signInWithProvider']>();
  signInWithProvider.mockReturnValue(new Promise<Outcome>(() => {}));
  const service = { signInWithProvider } as Partial<AuthService> as AuthService;
  function FixedJourney() {
    const [flow] = useState(() => createFlow(service, step));
    return (
      <Root>
        <JourneyView journey={useJourney(flow)} options={options} />
      </Root>
    );
  }
  renderWithAuth(<FixedJourney />, { scenario });
  return { user: userEvent.setup(), signInWithProvider };
}

test('each provider has a button with its name, in the order of the app', async () => {
  draw({ providers: ['Apple', { name: 'corporate', label: 'Example Inc' }, 'Google'] });
  const list = within(await screen.findByRole('list'));
  const names = list.getAllByRole('button').map(({ textContent }) => textContent);
  expect(names).toEqual(['Continue with Apple', 'Continue with Example Inc', 'Continue with Google']);
});

test('only the pressed button is busy, and a second press sends nothing', async () => {
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

test('nothing moves when the buttons are loaded', async () => {
  draw({ providers: ['Apple', 'Google', 'Facebook'] });
  const heights = () => document.querySelector('[data-slot="card"]')?.getBoundingClientRect().height;
  const before = heights();
  await screen.findByRole('button', { name: 'Continue with Facebook' });
  expect(heights()).toBe(before);
});

test("an email of a provider's domain replaces the password with the provider, in any case and with spaces around", async () => {
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

test('where people sign in by providers only, an email leads to a provider without a button', async () => {
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

test('an email that leads to no provider stays marked after a press of the button and after the field is left', async () => {
  const corporate = { name: 'corporate', domains: ['example.com'], hidden: true };
  const { user } = draw({ providers: ['Google', corporate], providersOnly: true });
  const email = await screen.findByLabelText('Email');
  await user.type(email, 'ada@elsewhere.com');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await waitFor(() => expect(email).toHaveFocus());
  await user.tab();
  expect(email).toHaveAccessibleDescription(/That email address is not accepted/);
  await user.type(email, 'x');
  await waitFor(() => expect(email).not.toHaveAccessibleDescription());
});

test('where no provider has a button, there is still no password form', async () => {
  const corporate = { name: 'corporate', domains: ['example.com'], hidden: true };
  draw({ providers: [corporate], providersOnly: true }, { name: 'signUp' });
  expect(await screen.findByLabelText('Email')).toBeVisible();
  expect(screen.queryByLabelText('Password')).toBeNull();
  expect(screen.queryByRole('list')).toBeNull();
});

test('a person who was refused tries again with the same provider, also without a button', async () => {
  const { user, signInWithProvider } = draw(
    { providers: ['Google', { name: 'corporate', label: 'Example Inc', hidden: true }] },
    { name: 'callbackFailed', reason: 'refused', provider: 'corporate' },
  );
  await user.click(await screen.findByRole('button', { name: 'Try again with Example Inc' }));
  expect(signInWithProvider.mock.calls[0]?.[0]).toMatchObject({ provider: 'corporate' });
});

test("while a provider's window is open, the person can open another provider", async () => {
  const { user, signInWithProvider } = draw({ providers: ['Apple', 'Google'], providerMode: 'popup' });
  await user.click(await screen.findByRole('button', { name: 'Continue with Google' }));
  const apple = screen.getByRole('button', { name: 'Continue with Apple' });
  await user.click(apple);
  await waitFor(() => expect(apple).toHaveAttribute('aria-busy', 'true'));
  expect(signInWithProvider.mock.calls.map(([{ provider }]) => provider)).toEqual(['Google', 'Apple']);
});

test('an email that leads to a provider redirects the page, because browsers would block a pop-up', async () => {
  const corporate = { name: 'corporate', domains: ['example.com'] };
  const { user, signInWithProvider } = draw({ providers: [corporate], providerMode: 'popup' });
  await user.type(screen.getByLabelText('Email'), 'ada@example.com{Enter}');
  await waitFor(() => expect(signInWithProvider).toHaveBeenCalled());
  expect(signInWithProvider.mock.calls[0]?.[0]).toMatchObject({ provider: 'corporate', popup: false });
});

test('a second try at a provider keeps the return path of the first', async () => {
  const { user, signInWithProvider } = draw(
    { providers: ['Google'] },
    { name: 'callbackFailed', reason: 'cancelled', provider: 'Google', returnTo: '/orders' },
  );
  await user.click(await screen.findByRole('button', { name: 'Try again with Google' }));
  expect(signInWithProvider.mock.calls[0]?.[0]).toMatchObject({ returnTo: '/orders' });
});

test('where people sign in by providers only, there is no form to reset a password', async () => {
  draw({ providers: ['Google'], providersOnly: true }, { name: 'forgotPassword' });
  expect(await screen.findByRole('button', { name: 'Continue with Google' })).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('an unknown provider from an address has no button and is not named', async () => {
  draw({ providers: ['Google'] }, { name: 'callbackFailed', reason: 'orphaned', provider: 'Evil Corp' });
  expect(await screen.findByText(/was not started in this window/)).toBeVisible();
  expect(screen.queryByText(/Evil/)).toBeNull();
});
