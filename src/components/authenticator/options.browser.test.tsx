import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod/mini';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { MfaSetup } from '../mfa-setup/MfaSetup.js';
import { AuthDialog } from './AuthDialog.js';
import { Authenticator } from './Authenticator.js';
import { SignIn } from './SignIn.js';
import { SignUp } from './SignUp.js';

const ada = 'ada@example.com';
const invited = 'invited@example.com';
let scenario: Scenario;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  scenario = await createScenario({
    pool: {
      MfaConfiguration: 'OPTIONAL',
      Schema: [{ Name: 'team', AttributeDataType: 'String', Mutable: true }],
    },
    users: [{ username: ada }, { username: invited, temporaryPassword: 'Temporary-1' }],
  });
});
afterEach(() => scenario.restore());

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string | RegExp, text: string) =>
  userEvent.type(await screen.findByLabelText(label), text);

test('`messages.placeholders` has an example for one field, and the field keeps the rest', async () => {
  renderWithAuth(<SignIn />, { scenario, messages: { placeholders: { username: 'you@example.com' } } });
  expect(screen.getByLabelText('Email')).toHaveAttribute('placeholder', 'you@example.com');
  expect(screen.getByLabelText('Password')).not.toHaveAttribute('placeholder');
});

test('`header` is at the top of each card, with the journey', async () => {
  renderWithAuth(<SignIn header={({ step }) => <p data-app="">Acme: {step.name}</p>} />, { scenario });
  const card = () => within(screen.getByRole('region'));
  expect(card().getByText('Acme: signIn')).toBeVisible();
  await press('Forgot your password?');
  await screen.findByRole('heading', { name: 'Reset your password' });
  expect(card().getByText('Acme: forgotPassword')).toBeVisible();
});

test('a dialog that is not dismissible stays until the person is signed in', async () => {
  const onOpenChange = vi.fn();
  renderWithAuth(<AuthDialog defaultOpen dismissible={false} onOpenChange={onOpenChange} />, { scenario });
  await screen.findByRole('dialog');
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  await userEvent.keyboard('{Escape}');
  await userEvent.click(document.body, { pointerEventsCheck: 0 });
  expect(screen.getByRole('dialog')).toBeVisible();
  expect(onOpenChange).not.toHaveBeenCalled();
  await type('Email', ada);
  await type('Password', `${seedPassword}{Enter}`);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test.each([
  ['signUp', 'Create account'],
  ['forgotPassword', 'Reset your password'],
] as const)('a dialog begins with the view %s', async (initialView, title) => {
  renderWithAuth(<AuthDialog defaultOpen initialView={initialView} />, { scenario });
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
});

test('authenticator apps show the name that the app gives', async () => {
  renderWithAuth(
    <Authenticator>
      <MfaSetup />
    </Authenticator>,
    { scenario, totpIssuer: 'Acme & Co: app' },
  );
  await type('Email', ada);
  await type('Password', `${seedPassword}{Enter}`);
  await press('Set up: authenticator app');
  const link = await screen.findByRole('link', { name: 'Open in authenticator app', hidden: true });
  const { pathname, searchParams } = new URL(link.getAttribute('href') ?? '');
  expect(decodeURIComponent(pathname)).toContain('Acme & Co: app:');
  expect(searchParams.get('issuer')).toBe('Acme & Co: app');
});

const differs = z.looseObject({ given_name: z.string(), family_name: z.string() }).check(
  z.refine(({ given_name, family_name }) => given_name !== family_name, {
    error: 'First and last name must differ',
    path: ['family_name'],
  }),
  z.refine(({ given_name }) => given_name !== 'Robot', { error: 'Robots have an entrance of their own' }),
);

test('a rule over two fields of the sign-up is shown at the field that it names', async () => {
  renderWithAuth(<SignUp fields={['given_name', 'family_name']} signUpSchema={differs} />, { scenario });
  await type('Email', 'new@example.com');
  await type(/^First name/, 'Mia');
  await type(/^Last name/, 'Mia');
  await type('Password', `${seedPassword}{Enter}`);
  await waitFor(() =>
    expect(screen.getByLabelText(/^Last name/)).toHaveAccessibleDescription(
      'First and last name must differ',
    ),
  );
  await waitFor(() => expect(screen.getByLabelText(/^Last name/)).toHaveFocus());
  await type(/^Last name/, 'Sol{Enter}');
  expect(await screen.findByRole('heading', { name: 'Confirm your account' })).toBeVisible();
});

test('a problem of a rule that names no field is shown above the form, and takes the focus', async () => {
  renderWithAuth(<SignUp fields={['given_name', 'family_name']} signUpSchema={differs} />, { scenario });
  await type('Email', 'new@example.com');
  await type(/^First name/, 'Robot');
  await type(/^Last name/, 'One');
  await type('Password', `${seedPassword}{Enter}`);
  const summary = await screen.findByRole('group', { name: 'There is a problem' });
  expect(summary).toHaveTextContent('Robots have an entrance of their own');
  await waitFor(() => expect(summary).toHaveFocus());
  expect(within(summary).queryByRole('link')).toBeNull();
});

test('fields of the app are asked for beside a new password, and kept', async () => {
  renderWithAuth(<SignIn newPasswordFields={[{ name: 'team', label: 'Team', attribute: 'custom:team' }]} />, {
    scenario,
  });
  await type('Email', invited);
  await type('Password', 'Temporary-1{Enter}');
  await type('Team (optional)', 'Stars');
  await type('New password', `${seedPassword}{Enter}`);
  await screen.findByText(`You are signed in as ${invited}`);
  const { UserAttributes } = await scenario.aws('AdminGetUser', {
    UserPoolId: scenario.userPoolId,
    Username: invited,
  });
  expect(UserAttributes).toContainEqual({ Name: 'custom:team', Value: 'Stars' });
});
