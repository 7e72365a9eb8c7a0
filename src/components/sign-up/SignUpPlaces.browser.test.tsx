import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { SignUp, type SignUpProps } from '../authenticator/SignUp.js';

const email = 'grace@example.com';
const password = 'Correct-Horse-1';
let scenario: Scenario;

afterEach(() => {
  sessionStorage.clear();
  scenario.restore();
});

async function open(props: SignUpProps) {
  scenario = await createScenario();
  renderWithAuth(<SignUp {...props} />, { scenario });
  await screen.findByRole('button', { name: 'Create account' });
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Create account' }));
const type = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);

test('the app says the words of what people sign in with and of the passwords', async () => {
  await open({
    fields: [
      { name: 'email', label: 'Work email', placeholder: 'you@acme.test', hint: 'Not a private one' },
      { name: 'password', label: 'Pass phrase', placeholder: 'Four words', hint: 'A sentence is good' },
      { name: 'confirmPassword', label: 'Pass phrase again', hint: 'The same' },
    ],
  });
  const field = screen.getByLabelText('Work email');
  expect(field).toHaveAttribute('placeholder', 'you@acme.test');
  expect(field).toHaveAccessibleDescription('Not a private one');
  expect(screen.getByLabelText('Pass phrase')).toHaveAttribute('placeholder', 'Four words');
  expect(screen.getByText('A sentence is good')).toBeVisible();
  expect(screen.getByLabelText('Pass phrase again')).toHaveAccessibleDescription('The same');
  await send();
  await waitFor(() => expect(field).toHaveAccessibleDescription('Not a private one Enter your work email'));
});

test.each(['confirmPassword', 'confirm_password'])(
  'the repeat that `fields` calls %s is one password field, compared and never sent',
  async (name) => {
    await open({ fields: ['email', 'password', name], confirmPassword: true });
    const [form] = document.forms;
    const named = [...(form?.elements ?? [])].map((element) => element.getAttribute('name')).filter(Boolean);
    expect(named).toEqual(['username', 'password', 'confirmPassword']);
    expect(screen.getByLabelText('Confirm password')).toHaveAttribute('type', 'password');
    await type('Email', email);
    await type('Password', password);
    await type('Confirm password', 'Other-Horse-1');
    await send();
    expect(await screen.findAllByText('Enter the same password in both fields')).not.toHaveLength(0);
    await userEvent.clear(screen.getByLabelText('Confirm password'));
    await type('Confirm password', password);
    await send();
    await screen.findByRole('heading', { name: 'Confirm your account' });
    const user = { UserPoolId: scenario.userPoolId, Username: email };
    const { UserAttributes } = await scenario.aws('AdminGetUser', user);
    expect(JSON.stringify(UserAttributes)).toContain(email);
    expect(JSON.stringify(UserAttributes)).not.toContain(password);
  },
);
