import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { createScenario, english, renderWithAuth, type Scenario } from '../../testing/index.js';
import { SignIn } from '../authenticator/SignIn.js';
import { SignUp } from '../authenticator/SignUp.js';

const email = 'ada@example.com';
const password = 'Correct-horse-1';
const hint = english.passwordHints.space;
let scenario: Scenario | undefined;
afterEach(() => {
  sessionStorage.clear();
  scenario?.restore();
  scenario = undefined;
});

test('a refused password with a space at its end gets a hint, until the person types again', async () => {
  scenario = await createScenario({ users: [{ username: email, password }] });
  renderWithAuth(<SignIn />, { scenario });
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Email'), email);
  await user.click(screen.getByLabelText('Password'));
  await user.paste(`${password} `);
  expect(screen.queryByText(hint)).toBeNull();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(hint));
  expect(screen.getByRole('alert')).toHaveTextContent(english.failures.wrongCredentials);
  expect(screen.getByLabelText('Password')).toHaveFocus();
  await user.type(screen.getByLabelText('Password'), 'Wrong-horse-1{Enter}');
  expect(screen.queryByText(hint)).toBeNull();
  await waitFor(() => expect(screen.getByLabelText('Password')).toHaveValue(''));
  expect(screen.queryByText(hint)).toBeNull();
});

test.each([
  [`${password} `, english.passwordRules.outerSpace, english.fieldProblems.passwordSpace],
  ['Correct-horse-٣', english.passwordRules.numbers, english.problems.passwordPolicy],
  ['école-horse-1', english.passwordRules.uppercase, english.problems.passwordPolicy],
])(
  'the new password %j is refused before it is sent, and its rule says why',
  async (typed, rule, problem) => {
    scenario = await createScenario({ users: [] });
    renderWithAuth(<SignUp />, { scenario });
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Email'), email);
    const field = screen.getByLabelText('Password');
    await user.type(field, typed);
    const item = within(screen.getByRole('list')).getByText(rule, { exact: false }).closest('li');
    expect(item).not.toHaveAttribute('data-met');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(field).toHaveAccessibleDescription(expect.stringContaining(problem)));
    await user.clear(field);
    await user.type(field, `${password}{Enter}`);
    expect(await screen.findByRole('heading', { name: english.confirmSignUp.title })).toBeVisible();
  },
);

test('a rule that a person may think met says that the character does not count', async () => {
  scenario = await createScenario({ users: [] });
  renderWithAuth(<SignUp />, { scenario });
  await userEvent.type(await screen.findByLabelText('Password'), 'École-horse-٣');
  const { numbers, uppercase, lowercase, mistaken } = english.passwordRules;
  for (const rule of [numbers, uppercase]) {
    expect(screen.getByText(rule, { exact: false })).toHaveTextContent(`${rule} – ${mistaken}`);
  }
  expect(screen.getByText(lowercase)).not.toHaveTextContent(mistaken);
});
