import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, createElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as kit from '../../index.js';
import { AuthPages } from '../../pages/index.js';
import type { AppearanceProps } from '../../react/context/appearance.js';
import { createScenario, english, renderWithAuth, type Scenario } from '../../testing/index.js';

let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario();
});
afterEach(() => scenario.restore());

const { AuthDialog, SignIn, SignUp, ForgotPassword, Authenticator, MfaSetup, Passkeys } = kit;

const roots: Record<string, [part: object, props?: object]> = {
  SignIn: [SignIn],
  SignUp: [SignUp],
  ForgotPassword: [ForgotPassword],
  Authenticator: [Authenticator],
  MfaSetup: [MfaSetup],
  Passkeys: [Passkeys],
  AuthPages: [AuthPages, { path: '/auth/login', navigate() {} }],
  AuthDialog: [AuthDialog, { defaultOpen: true }],
};

describe.each(Object.entries(roots))('%s', (_name, [part, props]) => {
  // One table for components of many kinds.
  const Component = part as ComponentType<object>;

  test('adds its class names to those of the provider, and draws the parts that it is given', async () => {
    const OwnCard = () => <i data-testid="own-card" />;
    const appearance: AppearanceProps = { classNames: { root: 'of-component' }, slots: { Card: OwnCard } };
    renderWithAuth(createElement(Component, { ...props, ...appearance }), {
      scenario,
      classNames: { root: 'of-provider' },
    });
    await screen.findAllByTestId('own-card');
    const root = document.querySelector('[data-slot="root"]');
    expect(root?.className).toBe('of-provider of-component');
    expect(document.querySelector('[data-slot="card"]')).toBeNull();
  });

  test('gives its element the ref, the class name and other props', async () => {
    const ref = vi.fn();
    renderWithAuth(
      createElement(Component, { ...props, ref, className: 'own', 'data-testid': 'root' } as object),
      { scenario },
    );
    const found = await screen.findByTestId('root');
    expect(found.classList).toContain('own');
    expect(ref).toHaveBeenCalledWith(found);
  });
});

test('a component inside another inherits its class names and its parts', async () => {
  const OwnNotice = () => <i />;
  renderWithAuth(
    <SignIn classNames={{ card: 'outer' }} slots={{ Notice: OwnNotice }}>
      <SignUp classNames={{ card: 'inner', form: 'inner-form' }} />
    </SignIn>,
    { scenario },
  );
  await screen.findByRole('heading', { name: english.signUp.title });
  expect(document.querySelector('[data-slot="card"]')?.className).toBe('outer inner');
});

test('a dialog that opens itself closes after Escape, and the app hears of both', async () => {
  const [user, onOpenChange] = [userEvent.setup(), vi.fn()];
  renderWithAuth(<AuthDialog trigger={<button type="button">Enter</button>} onOpenChange={onOpenChange} />, {
    scenario,
  });
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Enter' }));
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(onOpenChange.mock.calls).toEqual([[true], [false]]);
});

test('a dialog that the app holds open stays until the app says otherwise', async () => {
  const [user, onOpenChange] = [userEvent.setup(), vi.fn()];
  renderWithAuth(<AuthDialog open onOpenChange={onOpenChange} />, { scenario });
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  expect(screen.queryByRole('dialog')).not.toBeNull();
});

test('class names of the provider stay where a component has none', async () => {
  renderWithAuth(<SignIn />, { scenario, classNames: { 'submit-button': 'btn' } });
  expect(screen.getByRole('button', { name: english.signIn.submit }).className).toBe('btn');
});
