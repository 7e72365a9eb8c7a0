import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultPasswordPolicy } from '../../../core/pool/defaultPasswordPolicy.js';
import { en } from '../../../locales/en/index.js';
import { AllWords, english } from '../../../testing/index.js';
import { Form } from '../../form/Form.js';
import { NewPasswordField } from '../../password-help/NewPasswordField.js';

afterEach(() => {
  vi.useRealTimers();
});

function NewPassword() {
  return (
    <AllWords>
      <Form schema={({ newPassword }) => newPassword(defaultPasswordPolicy, [])} onSubmit={() => {}}>
        <NewPasswordField name="newPassword" label="New password" policy={defaultPasswordPolicy} />
      </Form>
    </AllWords>
  );
}

const input = () => screen.getByLabelText<HTMLInputElement>('New password');
const rule = (text: string) => screen.getByText(text).closest('li');

test('the button shows and hides the password, names the field and keeps caret and focus', async () => {
  const user = userEvent.setup();
  render(<NewPassword />);
  await user.type(input(), 'secret');
  input().setSelectionRange(2, 4);
  await user.click(screen.getByRole('button', { name: 'Show new password' }));
  expect(input().type).toBe('text');
  expect(document.activeElement).toBe(input());
  expect([input().selectionStart, input().selectionEnd]).toEqual([2, 4]);
  expect(screen.getByText(en.password.shown('New password')).getAttribute('role')).toBe('status');
  await user.click(screen.getByRole('button', { name: 'Hide new password' }));
  expect(input().type).toBe('password');
  expect([input().selectionStart, input().selectionEnd]).toEqual([2, 4]);
});

test('is kept from spelling services, shown or not, and takes any length', async () => {
  render(<NewPassword />);
  await userEvent.click(screen.getByRole('button', { name: 'Show new password' }));
  expect(input().spellcheck).toBe(false);
  expect(input().autocapitalize).toBe('none');
  expect(input().maxLength).toBe(-1);
  expect(input().autocomplete).toBe('new-password');
});

test('the rules can be read before a word is typed, and belong to the field', () => {
  render(<NewPassword />);
  const rules = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(rules).toHaveLength(5);
  expect(rules[0]).toBe(`${english.passwordRules.minLength(8)} ${english.passwordRules.unmet}`);
  const described = input().getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toContain(english.passwordRules.rules);
});

test('password managers get the rules as an attribute', () => {
  render(<NewPassword />);
  expect(input().getAttribute('passwordrules')).toMatch(/minlength: 8;.*required: lower;.*required: digit;/);
});

test('each rule says by icon and words when it is met', async () => {
  const user = userEvent.setup();
  render(<NewPassword />);
  await user.type(input(), 'abcdefgh1');
  expect(rule(english.passwordRules.numbers)?.textContent).toContain(english.passwordRules.met);
  expect(rule(english.passwordRules.numbers)?.querySelector('[data-icon="check"]')).toBeTruthy();
  expect(rule(english.passwordRules.uppercase)?.textContent).toContain(english.passwordRules.unmet);
  expect(rule(english.passwordRules.uppercase)?.querySelector('[data-icon="check"]')).toBeNull();
});

test('how far it is is announced once, when typing pauses', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  render(<NewPassword />);
  for (const value of ['a', 'abcdefgh', 'abcdefgh1']) fireEvent.input(input(), { target: { value } });
  expect(screen.queryByText(english.passwordRules.progress(3, 5))).toBeNull();
  act(() => vi.advanceTimersByTime(1000));
  expect(screen.getByText(english.passwordRules.progress(3, 5)).getAttribute('role')).toBe('status');
});
