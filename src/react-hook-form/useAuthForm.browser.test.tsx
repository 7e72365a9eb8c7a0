import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { OwnSignIn } from '../../.storybook/recipes/OwnSignIn.js';
import { PlainSignIn } from '../../.storybook/recipes/PlainSignIn.js';
import type { AuthProviderProps } from '../react/AuthProvider.js';
import { useSignIn } from '../react/journeys/useSignIn.js';
import {
  createScenario,
  english,
  renderWithAuth,
  type Scenario,
  type ScenarioOptions,
  seedPassword,
} from '../testing/index.js';
import { createPasskeyScenario } from '../testing/passkeyScenario.js';
import { addAuthenticator } from '../testing/virtualAuthenticator.js';
import { useAuthForm } from './useAuthForm.js';

const username = 'ada@example.com';
const asksAboutDevices = { DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt: true } };
let scenario: Scenario;

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  // A spy on `fetch` must go first: `restore` gives back only its own function.
  vi.restoreAllMocks();
  scenario.restore();
});

async function open(
  app: React.ReactElement,
  options: ScenarioOptions,
  props: Partial<AuthProviderProps> = {},
) {
  scenario = await createScenario(options);
  return renderWithAuth(app, { scenario, ...props });
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const email = () => screen.findByLabelText<HTMLInputElement>('Email');
const password = () => screen.findByLabelText<HTMLInputElement>('Password');

async function send(typed = seedPassword) {
  await userEvent.clear(await email());
  await userEvent.type(await email(), username);
  await userEvent.type(await password(), typed);
  await press('Sign in');
}

test.each([
  ['by react-hook-form and the kit’s checks', <OwnSignIn key="own" />, 'Not now'],
  ['by the hooks alone', <PlainSignIn key="plain" />, 'Go on without more security'],
])('signs in with a code of an authenticator app and leaves what is offered, %s', async (_, app, leave) => {
  const pool = { MfaConfiguration: 'OPTIONAL', ...asksAboutDevices };
  await open(app, { pool, users: [{ username, mfa: ['TOTP'] }] });
  await send();
  const code = await screen.findByLabelText(/^Code/);
  await userEvent.type(code, scenario.totpCode(scenario.totpSecretOf(username)));
  await press('Continue');
  await press(leave);
  expect(await screen.findByText(`Signed in as ${username}`)).toBeVisible();
  await press('Sign out');
  expect(await email()).toBeVisible();
});

test('signs in with a code by email', async () => {
  await open(<OwnSignIn />, {
    pool: { MfaConfiguration: 'OPTIONAL' },
    users: [{ username, mfa: ['EMAIL'] }],
  });
  await send();
  await userEvent.type(
    await screen.findByLabelText(/^Code sent to a\*\*\*@e\*\*\*/),
    scenario.codeFor(username),
  );
  await press('Continue');
  expect(await screen.findByText(`Signed in as ${username}`)).toBeVisible();
});

test('takes the passkey that is offered', async () => {
  const authenticator = await addAuthenticator();
  scenario = await createPasskeyScenario({ users: [{ username }] });
  const offerAfterSignIn = { passkey: 'always' } as const;
  renderWithAuth(<OwnSignIn />, { scenario, authFlowType: 'USER_SRP_AUTH', offerAfterSignIn });
  await send();
  await screen.findByText(/face, finger or screen lock/);
  await press('Yes');
  expect(await screen.findByText(`Signed in as ${username}`)).toBeVisible();
  expect(await authenticator.credentials()).toHaveLength(1);
});

test('says in the language of the page what is wrong with a field, and takes it back once it is right', async () => {
  await open(<OwnSignIn />, {}, { locale: 'de' });
  await press('Sign in');
  expect(await screen.findByText('Füllen Sie das Feld „E-Mail“ aus')).toBeVisible();
  expect(await email()).toHaveFocus();
  expect(await password()).toBeInvalid();
  await userEvent.type(await email(), 'ada');
  expect(await email()).toBeInvalid();
  await userEvent.type(await email(), '@example.com');
  await waitFor(async () => expect(await email()).toBeValid());
});

test('puts why Cognito refused above the form, empties the password and brings the person to it', async () => {
  await open(<OwnSignIn />, { users: [{ username }] });
  await send('Not-the-one-1');
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(english.failures.wrongCredentials));
  expect(await password()).toHaveValue('');
  expect(await password()).toHaveFocus();
  expect(await email()).toHaveValue(username);
  await userEvent.type(await password(), seedPassword);
  await press('Sign in');
  expect(await screen.findByText(`Signed in as ${username}`)).toBeVisible();
});

test('puts a refused code at its field and selects it', async () => {
  await open(<OwnSignIn />, { pool: { MfaConfiguration: 'ON' }, users: [{ username, mfa: ['TOTP'] }] });
  await send();
  const code = await screen.findByLabelText<HTMLInputElement>(/^Code/);
  await userEvent.type(code, '12345');
  await press('Continue');
  expect(await screen.findByText(english.problems.code(6))).toBeVisible();
  await userEvent.type(code, '6');
  await press('Continue');
  expect(await screen.findByText(english.failures.wrongCode)).toBeVisible();
  expect(code).toHaveFocus();
  expect(code).toBeInvalid();
  expect([code.selectionStart, code.selectionEnd]).toEqual([0, 6]);
  expect(screen.getByRole('alert')).toHaveTextContent('');
});

function Invitation({ onSend }: { onSend(values: object): void }) {
  const journey = useSignIn();
  const { register, handleSubmit, problems } = useAuthForm({
    schema: (schemas) =>
      z.extend(schemas.email(), { invitation: z.string().check(z.startsWith('INV-', 'Begin with INV-')) }),
    journey,
    fields: { email: { label: 'Work email' } },
  });
  return (
    <form onSubmit={handleSubmit(onSend)} noValidate>
      <input aria-label="Work email" {...register('email')} />
      <input aria-label="Invitation" {...register('invitation')} />
      <p>{problems.email}</p>
      <p>{problems.invitation}</p>
      <button type="submit">Send</button>
    </form>
  );
}

test('a field of the app’s own is checked beside those of the kit, by the app’s own words', async () => {
  const onSend = vi.fn();
  await open(<Invitation onSend={onSend} />, {});
  await userEvent.type(screen.getByLabelText('Invitation'), '42');
  await press('Send');
  expect(await screen.findByText('Enter your work email')).toBeVisible();
  expect(screen.getByText('Begin with INV-')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Work email'), ' ada@example.com ');
  await userEvent.clear(screen.getByLabelText('Invitation'));
  await userEvent.type(screen.getByLabelText('Invitation'), 'INV-42');
  await press('Send');
  await waitFor(() => expect(onSend).toHaveBeenCalledOnce());
  expect(onSend.mock.lastCall).toEqual([{ email: 'ada@example.com', invitation: 'INV-42' }]);
});

test('sends nothing twice', async () => {
  await open(<OwnSignIn />, { users: [{ username }] });
  await userEvent.type(await email(), username);
  await userEvent.type(await password(), seedPassword);
  const inner = globalThis.fetch;
  const begun = vi.fn();
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    if (String(init?.body).includes('USER_SRP_AUTH')) begun();
    return inner(input, init);
  });
  const button = screen.getByRole('button', { name: 'Sign in' });
  act(() => {
    button.click();
    button.click();
  });
  expect(await screen.findByText(`Signed in as ${username}`)).toBeVisible();
  expect(begun).toHaveBeenCalledOnce();
});
