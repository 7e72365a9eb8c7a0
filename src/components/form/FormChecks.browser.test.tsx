import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Field } from '../fields/field/Field.js';
import { PasswordField } from '../fields/password/PasswordField.js';
import { Form } from './Form.js';
import { SubmitButton } from './submit-button/SubmitButton.js';
import { useFieldRules } from './useFieldRules.js';

const answer = () => screen.getByLabelText<HTMLInputElement>('Answer');

interface SlowCheck {
  readonly value: string;
  answerWith(problem: string | null): void;
}

function Slow({ checks, onSubmit = () => {} }: { checks: SlowCheck[]; onSubmit?: (values: object) => void }) {
  return (
    <Form schema={({ customAnswer }) => customAnswer()} onSubmit={onSubmit}>
      <SlowField checks={checks} />
      <SubmitButton>Send</SubmitButton>
    </Form>
  );
}

function SlowField({ checks }: { checks: SlowCheck[] }) {
  useFieldRules('answer', {
    check: (value) => new Promise((answerWith) => checks.push({ value, answerWith })),
  });
  return <Field name="answer" label="Answer" />;
}

async function typeAndLeave(text: string) {
  await userEvent.clear(answer());
  await userEvent.type(answer(), text);
  await userEvent.tab();
}

test('the answer about a text that was changed meanwhile does not count', async () => {
  const checks: SlowCheck[] = [];
  render(<Slow checks={checks} />);
  await typeAndLeave('first');
  await waitFor(() => expect(checks).toHaveLength(1));
  await typeAndLeave('second');
  await waitFor(() => expect(checks.map(({ value }) => value)).toEqual(['first', 'second']));
  checks[1]?.answerWith('The second is taken');
  expect(await screen.findByText('The second is taken')).toBeVisible();
  checks[0]?.answerWith('The first is taken');
  await new Promise(requestAnimationFrame);
  expect(screen.getByText('The second is taken')).toBeVisible();
});

test('a form that is sent while a check runs waits for that answer, and asks once', async () => {
  const checks: SlowCheck[] = [];
  const onSubmit = vi.fn();
  render(<Slow checks={checks} onSubmit={onSubmit} />);
  await userEvent.type(answer(), 'free{Enter}');
  await waitFor(() => expect(checks).toHaveLength(1));
  await userEvent.tab();
  checks[0]?.answerWith(null);
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
  expect(checks).toHaveLength(1);
});

test('a confirmation becomes right when the password is made the same', async () => {
  const policy = { minLength: 1, lowercase: false, uppercase: false, numbers: false, symbols: false };
  render(
    <Form
      schema={({ newPassword }) => newPassword(policy, [], { confirmPassword: true })}
      onSubmit={() => {}}
    >
      <PasswordField name="newPassword" label="New password" autoComplete="new-password" />
      <PasswordField name="confirmPassword" label="Once more" autoComplete="new-password" />
    </Form>,
  );
  await userEvent.type(screen.getByLabelText('New password'), 'hors');
  await userEvent.type(screen.getByLabelText('Once more'), 'horse');
  await userEvent.tab();
  await waitFor(() => expect(screen.getByLabelText('Once more')).toBeInvalid());
  await userEvent.type(screen.getByLabelText('New password'), 'e');
  await waitFor(() => expect(screen.getByLabelText('Once more')).toBeValid());
});
