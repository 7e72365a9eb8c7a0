import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Failure } from '../../../core/failures.js';
import { AllWords, english } from '../../../testing/index.js';
import { Form } from '../../form/Form.js';
import { SubmitButton } from '../../form/submit-button/SubmitButton.js';
import { CodeField, type CodeFieldProps } from './CodeField.js';

interface CodeFormProps extends CodeFieldProps {
  onCode?: (values: { code: string }) => unknown;
  failure?: Failure | null;
}

function CodeForm({ onCode = () => {}, failure, ...field }: CodeFormProps) {
  return (
    <AllWords>
      <Form schema={({ code }) => code(field.length)} onSubmit={onCode} failure={failure}>
        <CodeField {...field} />
        <SubmitButton>Confirm</SubmitButton>
      </Form>
    </AllWords>
  );
}

const input = () => screen.getByLabelText<HTMLInputElement>('Confirmation code');

test('is one input that phones and password managers fill in', () => {
  render(<CodeForm />);
  expect(screen.getAllByRole('textbox')).toEqual([input()]);
  expect(input().type).toBe('text');
  expect(input().inputMode).toBe('numeric');
  expect(input().autocomplete).toBe('one-time-code');
});

test('its name tells how long the code is and where it went', () => {
  render(<CodeForm place="+•••89" />);
  expect(
    screen.getByRole('textbox', { name: `${english.fields.code} ${english.code.name(6, '+•••89')}` }),
  ).toBe(input());
});

test.each([
  ['123 456', '123456'],
  ['123-456', '123456'],
  ['G-012345', '012345'],
  ['１２３４５６', '123456'],
  ['١٢٣٤٥٦', '123456'],
  ['1234567', '123456'],
])('takes %s from the clipboard', async (pasted, code) => {
  const user = userEvent.setup();
  render(<CodeForm autoSubmit={false} />);
  await user.click(input());
  await user.paste(pasted);
  expect(input().value).toBe(code);
});

test.each([
  ['App24: 019373 is your code'],
  ['\u200f٠١٩-٣٧٣\u200f'],
  ['019373 is your code\n14:30 7.10.2026'],
  ['Use 019373.\n@example.com #019373'],
])('sends the code of the pasted message %j', async (message) => {
  const onCode = vi.fn();
  const user = userEvent.setup();
  render(<CodeForm onCode={onCode} />);
  await user.type(input(), '24');
  await user.paste(message);
  expect(input().value).toBe('019373');
  await waitFor(() => expect(onCode).toHaveBeenCalledWith({ code: '019373' }, expect.anything()));
});

test('fills in the message that a phone puts into the field, and waits where it has two codes', async () => {
  const onCode = vi.fn();
  const user = userEvent.setup();
  render(<CodeForm onCode={onCode} />);
  fireEvent.change(input(), { target: { value: '019373 or 654321' } });
  expect(input().value).toBe('019373');
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  await waitFor(() => expect(onCode).toHaveBeenCalledOnce());
  fireEvent.change(input(), { target: { value: 'App24: 654321 is your code' } });
  await waitFor(() => expect(onCode).toHaveBeenCalledTimes(2));
  expect(onCode.mock.calls[1]?.[0]).toEqual({ code: '654321' });
});

test('sends the form when the last digit is in, once for each code', async () => {
  const onCode = vi.fn();
  const user = userEvent.setup();
  render(<CodeForm onCode={onCode} />);
  await user.type(input(), '12345');
  expect(onCode).not.toHaveBeenCalled();
  await user.type(input(), '6');
  await waitFor(() => expect(onCode).toHaveBeenCalledOnce());
  expect(onCode.mock.calls[0]?.[0]).toEqual({ code: '123456' });
  await user.type(input(), '{Backspace}6');
  await user.type(input(), '{Backspace}7');
  await waitFor(() => expect(onCode).toHaveBeenCalledTimes(2));
  expect(onCode.mock.calls[1]?.[0]).toEqual({ code: '123457' });
});

test('the same code is sent again by the button', async () => {
  const onCode = vi.fn();
  const user = userEvent.setup();
  render(<CodeForm onCode={onCode} />);
  await user.type(input(), '123456');
  await waitFor(() => expect(onCode).toHaveBeenCalledOnce());
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  await waitFor(() => expect(onCode).toHaveBeenCalledTimes(2));
});

test('waits for the button when asked to', async () => {
  const onCode = vi.fn();
  const user = userEvent.setup();
  render(<CodeForm onCode={onCode} autoSubmit={false} length={8} />);
  await user.type(input(), '12345678');
  expect(onCode).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  await waitFor(() => expect(onCode).toHaveBeenCalledOnce());
});

test('sends nothing while an input method is still composing', async () => {
  const onCode = vi.fn();
  render(<CodeForm onCode={onCode} />);
  input().focus();
  fireEvent.compositionStart(input());
  fireEvent.input(input(), { target: { value: '１２３４５６' }, isComposing: true });
  expect(input().value).toBe('１２３４５６');
  expect(onCode).not.toHaveBeenCalled();
  fireEvent.compositionEnd(input());
  await waitFor(() => expect(onCode).toHaveBeenCalledOnce());
  expect(onCode.mock.calls[0]?.[0]).toEqual({ code: '123456' });
});

test('a wrong code stays and is selected, so that typing replaces it', async () => {
  const user = userEvent.setup();
  const onCode = vi.fn();
  const { rerender } = render(<CodeForm onCode={onCode} />);
  await user.type(input(), '123456');
  await waitFor(() => expect(onCode).toHaveBeenCalledOnce());
  rerender(<CodeForm failure={{ code: 'wrongCode', field: 'code' }} />);
  expect(document.activeElement).toBe(input());
  expect(input().value).toBe('123456');
  expect([input().selectionStart, input().selectionEnd]).toEqual([0, 6]);
  expect(input().getAttribute('aria-invalid')).toBe('true');
  await user.keyboard('654321');
  expect(input().value).toBe('654321');
});

test('too few digits are named by number', async () => {
  const user = userEvent.setup();
  render(<CodeForm length={8} />);
  await user.type(input(), '1234{Enter}');
  await screen.findByText(english.problems.code(8));
  expect(document.activeElement).toBe(input());
});

test('the boxes show how many digits are in, to the eye alone', async () => {
  const user = userEvent.setup();
  const { container } = render(<CodeForm />);
  await user.type(input(), '123');
  const slots = container.querySelector('[data-slot="code-slots"]');
  expect(slots?.getAttribute('aria-hidden')).toBe('true');
  expect(slots?.querySelectorAll('[data-filled]')).toHaveLength(3);
});

test('digits run left to right in a page that does not', () => {
  const { container } = render(
    <div dir="rtl">
      <CodeForm />
    </div>,
  );
  expect(getComputedStyle(container.querySelector('input') as Element).direction).toBe('ltr');
});

test('takes the code of a text message where the browser reads text messages, until the person types', async () => {
  vi.stubGlobal('OTPCredential', class {});
  const asked = vi.spyOn(navigator.credentials, 'get');
  // The kind of credential that TypeScript's DOM does not know.
  const received = { id: '', type: 'otp', code: '123456' } as Credential;
  asked.mockResolvedValue(received);
  const onCode = vi.fn();
  const { unmount } = render(<CodeForm webOtp onCode={onCode} />);
  expect(asked.mock.lastCall?.[0]).toMatchObject({ otp: { transport: ['sms'] } });
  await waitFor(() => expect(onCode).toHaveBeenCalledWith({ code: '123456' }, expect.anything()));
  expect(input()).toHaveValue('123456');
  unmount();

  asked.mockReturnValue(new Promise(() => {}));
  const typing = render(<CodeForm webOtp />);
  await userEvent.type(input(), '1');
  expect(asked.mock.lastCall?.[0]?.signal?.aborted).toBe(true);
  typing.unmount();

  const leaving = render(<CodeForm webOtp />);
  expect(asked.mock.lastCall?.[0]?.signal?.aborted).toBe(false);
  leaving.unmount();
  expect(asked.mock.lastCall?.[0]?.signal?.aborted).toBe(true);

  asked.mockClear();
  render(<CodeForm />);
  expect(asked).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
