import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { Authenticator } from '../authenticator/Authenticator.js';
import { MfaSetup, type MfaSetupProps } from './MfaSetup.js';

const email = 'ada@example.com';
const phone = '+12065550100';
let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario({
    pool: { MfaConfiguration: 'OPTIONAL' },
    users: [
      { username: email },
      { username: 'two@example.com', attributes: { phone_number: phone }, mfa: ['TOTP', 'SMS'] },
    ],
  });
});
afterEach(() => scenario.restore());

async function open(as: string, props: MfaSetupProps = {}) {
  renderWithAuth(
    <Authenticator>
      <MfaSetup {...props} />
    </Authenticator>,
    { scenario },
  );
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Email'), as);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  if (as !== email) {
    const code = scenario.totpCode(scenario.totpSecretOf(as));
    await user.type(await screen.findByLabelText(/^Confirmation code/), code);
  }
  await item('Authenticator app');
  return user;
}

async function item(name: string) {
  const text = await screen.findByText(name, { selector: '[data-slot="mfa-method-name"] > *', exact: false });
  const found = text.closest('li');
  if (!found) throw new Error(`${name} is in no list.`);
  return within(found);
}

test('the list says that no second factor is on', async () => {
  await open(email);
  expect(screen.getByText(/^You sign in with your password alone/)).toBeVisible();
  expect((await item('Text message')).getByText('Off')).toBeVisible();
});

test('a person sets up an authenticator app after a wrong code', async () => {
  const user = await open(email);
  await user.click(screen.getByRole('button', { name: 'Set up: authenticator app' }));
  expect(await screen.findByRole('heading', { name: 'Set up your authenticator app' })).toHaveFocus();
  const secret = document.querySelector('code')?.textContent ?? '';
  const code = screen.getByLabelText(/^Confirmation code/);
  await user.type(code, wrong(scenario.totpCode(secret)));
  await waitFor(() => expect(code).toHaveAttribute('aria-invalid', 'true'));
  await user.clear(code);
  await user.type(code, scenario.totpCode(secret));
  expect(await screen.findByText(/no backup codes/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Two-step sign-in' })).toHaveFocus();
  const app = await item('Authenticator app');
  expect(app.getByText('On')).toBeVisible();
  expect(app.getByText('Default')).toBeVisible();
});

test('a person sets up codes by text message, and reads that an app is safer', async () => {
  const user = await open(email);
  await user.click(screen.getByRole('button', { name: 'Set up: text message' }));
  expect(await screen.findByRole('heading', { name: 'Get codes by text message' })).toHaveFocus();
  expect(screen.getByText(/authenticator app is safer/)).toBeVisible();
  await user.type(screen.getByLabelText('Phone number'), '+1 206 555 0100{Enter}');
  expect(await screen.findByText(`We sent a code to ${phone}.`)).toBeVisible();
  await user.type(screen.getByLabelText(/^Confirmation code/), scenario.codeFor(phone));
  expect(await (await item('Text message')).findByText('On')).toBeVisible();
  expect((await item('Text message')).getByText(phone)).toBeVisible();
});

test('codes by email are on at once when the address is verified', async () => {
  const user = await open(email);
  await user.click(screen.getByRole('button', { name: 'Set up: email' }));
  expect(await screen.findByLabelText('Email')).toHaveValue(email);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await (await item('Email')).findByText('On')).toBeVisible();
});

test('"Back" from a set-up leads to the list without a change', async () => {
  const user = await open(email);
  await user.click(screen.getByRole('button', { name: 'Set up: authenticator app' }));
  await user.click(await screen.findByRole('button', { name: 'Back' }));
  expect(screen.getByRole('heading', { name: 'Two-step sign-in' })).toHaveFocus();
  expect((await item('Authenticator app')).getByText('Off')).toBeVisible();
});

test('a person makes another factor the default', async () => {
  const user = await open('two@example.com');
  await user.click(screen.getByRole('button', { name: /^Use by default: text message/i }));
  expect(await (await item('Text message')).findByText('Default')).toBeVisible();
  expect((await item('Authenticator app')).queryByText('Default')).toBeNull();
});

test('a factor is turned off after a question with its name, and the focus returns to the list', async () => {
  const user = await open('two@example.com');
  await user.click(screen.getByRole('button', { name: 'Turn off: text message' }));
  const question = screen.getByRole('group', { name: /^Turn off text message/ });
  expect(question).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(question).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Turn off: text message' }));
  await user.click(screen.getByRole('button', { name: 'Turn off' }));
  expect(await (await item('Text message')).findByText('Off')).toBeVisible();
  expect(screen.getByRole('list', { name: 'Two-step sign-in' })).toHaveFocus();
});

test('a list that cannot be loaded has a button that loads the list again', async () => {
  scenario.local.faults.set({ operation: 'GetUser', kind: 'drop' });
  renderWithAuth(
    <Authenticator>
      <MfaSetup />
    </Authenticator>,
    { scenario },
  );
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Email'), email);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  const again = await screen.findByRole('button', { name: 'Try again' });
  scenario.local.faults.clear();
  await user.click(again);
  expect((await item('Authenticator app')).getByText('Off')).toBeVisible();
});

test('"Continue" calls `onDone` of the app', async () => {
  const onDone = vi.fn();
  const user = await open(email, { onDone });
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(onDone).toHaveBeenCalledOnce();
});

function wrong(code: string): string {
  return code.replace(/./g, (digit) => String((Number(digit) + 1) % 10));
}
