import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultPasswordPolicy } from '../../core/pool/defaultPasswordPolicy.js';
import { AllWords, createScenario, english, renderWithAuth, type Scenario } from '../../testing/index.js';
import { ForgotPassword } from '../authenticator/ForgotPassword.js';
import { SignIn } from '../authenticator/SignIn.js';
import { SignUp } from '../authenticator/SignUp.js';
import { Field } from '../fields/field/Field.js';
import { Form } from '../form/Form.js';
import { SubmitButton } from '../form/submit-button/SubmitButton.js';
import type { PasswordHelp } from '../journey/options/passwordHelp.js';
import { NewPasswordField } from './NewPasswordField.js';

interface Props {
  help: PasswordHelp;
  onSend?: (values: object) => unknown;
}

function Account({ help, onSend = () => {} }: Props) {
  return (
    <AllWords>
      <Form
        schema={(schemas) => schemas.newPassword(defaultPasswordPolicy, ['given_name'])}
        onSubmit={onSend}
      >
        <Field name="given_name" label="First name" />
        <NewPasswordField name="newPassword" label="Password" policy={defaultPasswordPolicy} help={help} />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </AllWords>
  );
}

let scenario: Scenario | undefined;
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
  scenario?.restore();
  scenario = undefined;
});

const input = () => screen.getByLabelText<HTMLInputElement>('Password');
const { problems, strength } = english;

async function choose(user: UserEvent, password: string) {
  await user.type(screen.getByLabelText('First name'), 'Augusta');
  await user.type(input(), password);
  await user.click(screen.getByRole('button', { name: 'Save' }));
}

test.each([
  ['Password1!', 'very weak or weak', [0, 1]],
  ['Summer2024!', 'fair', [2]],
  ['Correct-Horse-Battery-1', 'strong', [4]],
] as const)('the meter calls %s %s', async (password, _, levels) => {
  const user = userEvent.setup();
  render(<Account help={{ strength: true }} />);
  expect(screen.queryByRole('meter')).toBeNull();
  await user.type(input(), password);
  const meter = await screen.findByRole('meter', { name: strength.label });
  const levelOf = () => Number(meter.getAttribute('aria-valuenow')) as 0 | 1 | 2 | 3 | 4;
  // On a slow machine the typing pauses, and the meter rates the first letters.
  await waitFor(() => expect(levels).toContain(levelOf()));
  const level = levelOf();
  expect(meter.getAttribute('aria-valuetext')).toBe(strength[level]);
  expect(screen.getByText(strength.level(strength[level])).getAttribute('role')).toBe('status');
  expect(meter.querySelectorAll('[data-filled]')).toHaveLength(level);
});

test('the meter knows that the own name is easy to guess, and empties with the field', async () => {
  const user = userEvent.setup();
  render(<Account help={{ strength: true, words: ['Zyxwohvut'] }} />);
  await user.type(input(), 'Zyxwohvut-1');
  const meter = await screen.findByRole('meter');
  expect(Number(meter.getAttribute('aria-valuenow'))).toBeLessThan(3);
  await user.clear(input());
  expect(screen.queryByRole('meter')).toBeNull();
});

test('the meter never blocks a password', async () => {
  const onSend = vi.fn();
  render(<Account help={{ strength: true }} onSend={onSend} />);
  await choose(userEvent.setup(), 'Password1!');
  await waitFor(() => expect(onSend).toHaveBeenCalledOnce());
});

test.each([
  ['Password1!', { common: true }, problems.passwordCommon],
  ['Augusta-1843', { personal: true }, problems.passwordPersonal],
  ['aUgUsTa-1843', { personal: true, common: true }, problems.passwordPersonal],
  ['Engine-Works-1', { words: ['engine'] }, problems.passwordWords],
  ['Leaked-Horse-1', { isBreached: async () => true }, problems.passwordBreached],
] satisfies [string, PasswordHelp, string][])('refuses %s with %o', async (password, help, problem) => {
  const onSend = vi.fn();
  render(<Account help={help} onSend={onSend} />);
  await choose(userEvent.setup(), password);
  expect(await screen.findByText(problem)).toBeTruthy();
  expect(input().getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(document.activeElement).toBe(input()));
  expect(onSend).not.toHaveBeenCalled();
});

test('a good password passes all of it', async () => {
  const onSend = vi.fn();
  const help = { common: true, personal: true, words: ['engine'], isBreached: async () => false };
  render(<Account help={help} onSend={onSend} />);
  await choose(userEvent.setup(), 'Analytical-1843');
  await waitFor(() => expect(onSend).toHaveBeenCalledOnce());
});

test('a name that is typed after the password counts too', async () => {
  const user = userEvent.setup();
  const onSend = vi.fn();
  render(<Account help={{ common: true, personal: true }} onSend={onSend} />);
  await user.type(input(), 'Analytical-1843');
  await user.type(screen.getByLabelText('First name'), 'Analytica');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(problems.passwordPersonal)).toBeTruthy();
  expect(onSend).not.toHaveBeenCalled();
});

test('a service is asked when the field is left, once about each password, and never about a half-typed one', async () => {
  const user = userEvent.setup();
  const isBreached = vi.fn(async (password: string) => password === 'Leaked-Horse-1');
  render(<Account help={{ isBreached }} />);
  await user.type(input(), 'Leaked-Horse-1');
  expect(isBreached).not.toHaveBeenCalled();
  await user.tab();
  expect(await screen.findByText(problems.passwordBreached)).toBeTruthy();
  await user.type(input(), '8');
  await waitFor(() => expect(screen.queryByText(problems.passwordBreached)).toBeNull());
  await user.type(screen.getByLabelText('First name'), 'Augusta');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(isBreached.mock.calls.map(([password]) => password)).toEqual([
      'Leaked-Horse-1',
      'Leaked-Horse-18',
    ]),
  );
});

test('a password that the pool refuses goes to no service', async () => {
  const isBreached = vi.fn(async () => true);
  render(<Account help={{ isBreached }} />);
  await choose(userEvent.setup(), 'leaked');
  expect(await screen.findByText(problems.passwordPolicy)).toBeTruthy();
  expect(isBreached).not.toHaveBeenCalled();
});

test('a service that fails lets the password pass', async () => {
  const onSend = vi.fn();
  const isBreached = () => Promise.reject(new Error('down'));
  render(<Account help={{ isBreached }} onSend={onSend} />);
  await choose(userEvent.setup(), 'Analytical-1843');
  await waitFor(() => expect(onSend).toHaveBeenCalledOnce());
});

test('a service that never answers lets the password pass after five seconds', async () => {
  const onSend = vi.fn();
  const isBreached = vi.fn(() => new Promise<boolean>(() => {}));
  render(<Account help={{ isBreached }} onSend={onSend} />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('First name'), 'Augusta');
  fireEvent.input(input(), { target: { value: 'Analytical-1843' } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await vi.waitFor(() => expect(isBreached).toHaveBeenCalledOnce());
  expect(onSend).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  await waitFor(() => expect(onSend).toHaveBeenCalledOnce());
});

const help: PasswordHelp = { personal: true, strength: true };

test('sign-up refuses a password with the own email in it', async () => {
  scenario = await createScenario({});
  const user = userEvent.setup();
  renderWithAuth(<SignUp passwordHelp={help} />, { scenario });
  await user.type(await screen.findByLabelText('Email'), 'lovelace@example.com');
  await user.type(screen.getByLabelText('Password'), 'Lovelace-1843{Enter}');
  expect(await screen.findByText(problems.passwordPersonal)).toBeTruthy();
  expect(await screen.findByRole('meter')).toBeTruthy();
});

test('a reset refuses a password with the email of the view before in it', async () => {
  scenario = await createScenario({
    users: [{ username: 'lovelace@example.com', password: 'Correct-Horse-1' }],
  });
  const user = userEvent.setup();
  renderWithAuth(<ForgotPassword passwordHelp={help} />, { scenario });
  await user.type(await screen.findByLabelText('Email'), 'lovelace@example.com{Enter}');
  await user.type(await screen.findByLabelText('New password'), 'Lovelace-1843');
  await user.tab();
  expect(await screen.findByText(problems.passwordPersonal)).toBeTruthy();
});

test('so does a password that replaces an administrator’s', async () => {
  scenario = await createScenario({
    users: [{ username: 'lovelace@example.com', temporaryPassword: 'Correct-Horse-1' }],
  });
  const user = userEvent.setup();
  renderWithAuth(<SignIn passwordHelp={help} />, { scenario });
  await user.type(await screen.findByLabelText('Email'), 'lovelace@example.com');
  await user.type(screen.getByLabelText('Password'), 'Correct-Horse-1{Enter}');
  await user.type(await screen.findByLabelText('New password'), 'Lovelace-1843');
  await user.tab();
  expect(await screen.findByText(problems.passwordPersonal)).toBeTruthy();
});
