import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { userEvent as keyboard } from 'vitest/browser';
import type { AuthProviderProps } from '../../react/AuthProvider.js';
import { createScenario, english, renderWithAuth, type Scenario } from '../../testing/index.js';
import { ForgotPassword } from '../authenticator/ForgotPassword.js';
import { SignIn } from '../authenticator/SignIn.js';
import { SignUp } from '../authenticator/SignUp.js';
import { loadPhoneTools } from '../fields/phone/tools/loadPhoneTools.js';

const password = 'Correct-horse-1';
const number = '+491701234567';
const email = 'ada@example.com';
let scenario: Scenario | undefined;
afterEach(() => {
  sessionStorage.clear();
  scenario?.restore();
  scenario = undefined;
});
// The data takes a moment on a busy machine, once.
beforeAll(() => loadPhoneTools());

const phonePool = ['phone_number' as const];
const mixedPool = ['email' as const, 'phone_number' as const];
const german: Partial<AuthProviderProps> = { defaultCountry: 'DE' };

async function start(
  ui: Parameters<typeof renderWithAuth>[0],
  identifiers: readonly ('email' | 'phone_number')[],
  provider = german,
) {
  const username = identifiers.includes('email') ? [email, number] : [number];
  scenario = await createScenario({
    pool: { UsernameAttributes: [...identifiers], AutoVerifiedAttributes: [...identifiers] },
    users: username.map((name) => ({ username: name, password })),
  });
  renderWithAuth(ui, { scenario, ...provider });
  const user = userEvent.setup();
  return user;
}

const phone = () => screen.getByLabelText<HTMLInputElement>('Phone number');
const either = () => screen.getByLabelText<HTMLInputElement>('Email or phone number');
const inGermany = () => screen.findByRole('button', { name: 'Country: Germany (DE)' });

test('a person signs in with the number as people of the country write it', async () => {
  const user = await start(<SignIn />, phonePool);
  expect(phone()).toHaveAttribute('autocomplete', 'username');
  expect(phone()).toHaveAttribute('inputmode', 'tel');
  await user.click(phone());
  await inGermany();
  await user.keyboard('0170 1234567');
  await user.type(screen.getByLabelText('Password'), `${password}{Enter}`);
  expect(phone()).toHaveValue('+49 170 1234567');
  expect(await screen.findByText(/^You are signed in as/)).toBeVisible();
});

test('the input stays when what knows phone numbers is loaded, with what was typed and filled in', async () => {
  await start(<SignIn />, phonePool);
  const input = phone();
  input.focus();
  fireEvent.input(input, { target: { value: '0170123' } });
  await inGermany();
  await waitFor(() => expect(input).toHaveValue('0170 123'));
  expect(phone()).toBe(input);
  expect(input).toHaveFocus();
});

test('a person resets the password with the number as people of the country write it', async () => {
  const user = await start(<ForgotPassword />, phonePool);
  await user.click(await screen.findByLabelText('Phone number'));
  await inGermany();
  await user.keyboard('0170 1234567{Enter}');
  expect(await screen.findByRole('heading', { name: english.resetPassword.title })).toBeVisible();
  expect(scenario?.codeFor(number)).toMatch(/^\d{6}$/);
});

test.each([
  ['0170 1234567', '+49 170 1234567'],
  ['(0170) 123-4567', '+49 170 1234567'],
  ['০১৭০১২৩৪৫৬৭', '+49 170 1234567'],
  ['+49 170 1234567', '+49 170 1234567'],
  [' ada@example.com', ' ada@example.com'],
])('where people sign in with either, %j is understood and shown as %j', async (typed, shown) => {
  const user = await start(<SignIn />, mixedPool);
  await user.click(either());
  await user.paste(typed);
  // The number is written out when what knows numbers is loaded and the person has left the field.
  await user.click(screen.getByLabelText('Password'));
  await waitFor(() => expect(either()).toHaveValue(shown));
  await user.keyboard(`${password}{Enter}`);
  expect(await screen.findByText(/^You are signed in as/)).toBeVisible();
});

test('the digits of an email are not spaced while it is typed', async () => {
  const user = await start(<SignIn />, mixedPool);
  await user.type(either(), '2065550100ada@example.com');
  expect(either()).toHaveValue('2065550100ada@example.com');
});

test('a new number must be of one of the countries that the app names, and the list has no others', async () => {
  const user = await start(<SignUp />, phonePool, { countries: ['AT', 'DE'], defaultCountry: 'AT' });
  await user.click(await screen.findByRole('button', { name: 'Country: Austria (AT)' }));
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Austria+43',
    'Germany+49',
  ]);
  await user.keyboard('{Escape}');
  await user.click(phone());
  await user.keyboard('+12065550100');
  await user.tab();
  await waitFor(() => expect(phone()).toHaveAccessibleDescription(english.fieldProblems.phoneCountry));
  await user.clear(phone());
  await user.type(phone(), '0664 1234567');
  await user.tab();
  await waitFor(() => expect(phone()).toHaveAccessibleDescription(''));
  expect(phone()).toHaveValue('+43 664 1234567');
});

test('a person with a number of another country still signs in', async () => {
  const user = await start(<SignIn />, phonePool, { countries: ['AT'] });
  await user.click(phone());
  await screen.findByRole('button', { name: 'Country: Austria (AT)' });
  await user.keyboard(number);
  await user.type(screen.getByLabelText('Password'), `${password}{Enter}`);
  expect(await screen.findByText(/^You are signed in as/)).toBeVisible();
});

test.each([
  ['sign-in', <SignIn key="in" initialValues={{ username: '+49' }} />],
  ['sign-up', <SignUp key="up" initialValues={{ username: '+49' }} />],
])(
  'at %s the Tab key leads behind a country code, so that the next digit does not replace it',
  async (_, ui) => {
    await start(ui, phonePool);
    (await screen.findByRole('button', { name: /^(Choose a c|C)ountry/ })).focus();
    expect(await screen.findByLabelText('Phone number')).toHaveValue('+49');
    await keyboard.keyboard('{Tab}170');
    expect(phone()).toHaveValue('+49 170');
  },
);
