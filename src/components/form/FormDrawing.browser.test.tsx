import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { expect, test } from 'vitest';
import { en } from '../../locales/en/index.js';
import { Field } from '../fields/field/Field.js';
import { PasswordField } from '../fields/password/PasswordField.js';
import { Form } from './Form.js';
import { SubmitButton } from './submit-button/SubmitButton.js';

const username = () => screen.getByLabelText<HTMLInputElement>('Username');
const submit = () => screen.getByRole('button', { name: 'Sign in' });

test('typing draws nothing anew after a failed try either, but for what is wrong', async () => {
  const commits: string[] = [];
  const user = userEvent.setup();
  render(
    <Form schema={({ signIn }) => signIn()} onSubmit={() => {}}>
      <Profiler id="username" onRender={() => commits.push('username')}>
        <Field name="username" label="Username" />
      </Profiler>
      <Profiler id="password" onRender={() => commits.push('password')}>
        <PasswordField name="password" label="Password" autoComplete="current-password" />
      </Profiler>
      <SubmitButton>Sign in</SubmitButton>
    </Form>,
  );
  await user.click(submit());
  await screen.findByRole('group', { name: en.problems.summary });
  await user.click(username());
  commits.length = 0;
  await user.type(username(), 'mia@example.com');
  await waitFor(() => expect(username().getAttribute('aria-invalid')).toBeNull());
  expect(commits).toEqual(['username']);
});
