import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { expect, test } from 'vitest';
import { Field } from '../fields/field/Field.js';
import { PasswordField } from '../fields/password/PasswordField.js';
import { Form } from './Form.js';
import { FormsContext, useForms } from './FormsContext.js';
import { SubmitButton } from './submit-button/SubmitButton.js';

/** Says what the forms inside report. */
function Report({ of, children }: { of: string; children: ReactNode }) {
  const forms = useForms();
  const wrong = useSyncExternalStore(forms.subscribe, forms.hasProblems);
  const [read, setRead] = useState('');
  return (
    <FormsContext.Provider value={forms}>
      <p>
        {of}: {wrong ? 'wrong' : 'fine'}
      </p>
      <button type="button" onClick={() => setRead(`${forms.typed('username')}, ${forms.typed('password')}`)}>
        Read {of}
      </button>
      <p>{read}</p>
      {children}
    </FormsContext.Provider>
  );
}

function TwoForms() {
  const [away, setAway] = useState(false);
  return (
    <Report of="page">
      <Report of="view">
        {away || (
          <Form schema={({ signIn }) => signIn()} onSubmit={() => {}}>
            <Field name="username" label="Username" />
            <PasswordField name="password" label="Password" autoComplete="current-password" />
            <SubmitButton>Sign in</SubmitButton>
          </Form>
        )}
      </Report>
      <Form schema={({ customAnswer }) => customAnswer()} onSubmit={() => {}}>
        <Field name="answer" label="Answer" />
        <SubmitButton>Answer</SubmitButton>
      </Form>
      <button type="button" onClick={() => setAway(true)}>
        Leave
      </button>
    </Report>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('what is typed is known above the forms, without an event too, and a password never', async () => {
  render(<TwoForms />);
  await userEvent.type(screen.getByLabelText('Password'), 'secret');
  screen.getByLabelText<HTMLInputElement>('Username').value = 'mia';
  await press('Read page');
  expect(screen.getByText('mia, undefined')).toBeVisible();
  await press('Leave');
  await press('Read page');
  expect(screen.getByText('undefined, undefined')).toBeVisible();
});

test('a problem is known above its own form alone, until it is solved', async () => {
  render(<TwoForms />);
  await press('Answer');
  expect(await screen.findByText('page: wrong')).toBeVisible();
  expect(screen.getByText('view: fine')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Answer'), 'x');
  expect(await screen.findByText('page: fine')).toBeVisible();
});

test('a form that leaves the screen takes its problems along', async () => {
  render(<TwoForms />);
  await press('Sign in');
  expect(await screen.findByText('view: wrong')).toBeVisible();
  await press('Leave');
  await waitFor(() => expect(screen.getByText('view: fine')).toBeVisible());
  expect(screen.getByText('page: fine')).toBeVisible();
});
