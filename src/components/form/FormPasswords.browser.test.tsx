import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, useSyncExternalStore } from 'react';
import { expect, test } from 'vitest';
import { Field } from '../fields/field/Field.js';
import { PasswordField } from '../fields/password/PasswordField.js';
import { Form } from './Form.js';
import { useFormParts } from './FormContext.js';

const username = () => screen.getByLabelText<HTMLInputElement>('Username');
const password = () => screen.getByLabelText<HTMLInputElement>('Password');

test('a password is kept nowhere but in its input: not for its return, and not for the app to read', async () => {
  let values: object = {};
  function Reader() {
    const { store } = useFormParts();
    values = useSyncExternalStore(store.subscribe, store.values, store.values);
    return null;
  }
  function Swapped() {
    const [away, setAway] = useState(false);
    return (
      <Form schema={({ signIn }) => signIn()} onSubmit={() => {}}>
        {away || <Field name="username" label="Username" />}
        {away || <PasswordField name="password" label="Password" autoComplete="current-password" />}
        <button type="button" onClick={() => setAway(!away)}>
          Swap
        </button>
        <Reader />
      </Form>
    );
  }
  const user = userEvent.setup();
  const { container } = render(<Swapped />);
  await user.type(username(), 'mia');
  await user.click(screen.getByRole('button', { name: 'Show password' }));
  await user.type(password(), 'correct horse');
  expect(values).toEqual({ username: 'mia' });
  const swap = screen.getByRole('button', { name: 'Swap' });
  await user.click(swap);
  await user.click(swap);
  expect(username()).toHaveValue('mia');
  expect(password()).toHaveValue('');
  expect(container.innerHTML).not.toContain('horse');
});

test('a password that the app filled in is in its input alone, too', async () => {
  let values: object = {};
  function Reader() {
    const { store } = useFormParts();
    values = useSyncExternalStore(store.subscribe, store.values, store.values);
    return null;
  }
  render(
    <Form
      schema={({ signIn }) => signIn()}
      defaultValues={{ username: 'mia', password: 'correct horse' }}
      onSubmit={() => {}}
    >
      <Field name="username" label="Username" />
      <PasswordField name="password" label="Password" autoComplete="current-password" />
      <Reader />
    </Form>,
  );
  expect(password()).toHaveValue('correct horse');
  await userEvent.type(username(), ' t');
  expect(values).toEqual({ username: 'mia t' });
});
