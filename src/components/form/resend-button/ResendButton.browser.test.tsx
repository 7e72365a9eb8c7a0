import { act, render as renderAlone, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AllWords, english } from '../../../testing/index.js';
import { Form } from '../Form.js';
import { ResendButton } from './ResendButton.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const render = (ui: ReactElement) => renderAlone(ui, { wrapper: AllWords });
const button = () => screen.getByRole('button', { name: english.code.resend });

test('asks for a new code', () => {
  const onResend = vi.fn();
  render(<ResendButton onResend={onResend} sent={0} />);
  act(() => button().click());
  expect(onResend).toHaveBeenCalledOnce();
});

test('asks for nothing while one is on its way, and keeps the focus', () => {
  const onResend = vi.fn();
  render(<ResendButton onResend={onResend} sent={0} pending />);
  button().focus();
  act(() => button().click());
  expect(onResend).not.toHaveBeenCalled();
  expect(button().getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(button());
});

test('announces a new code, then waits before the next without counting aloud', () => {
  const onResend = vi.fn();
  const { rerender } = render(<ResendButton onResend={onResend} sent={0} />);
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('');
  rerender(<ResendButton onResend={onResend} sent={1} />);
  expect(status.textContent).toBe(english.code.resent);
  expect(screen.getByText(english.code.resendIn(30)).closest('[role="status"], [aria-live]')).toBeNull();
  act(() => button().click());
  expect(onResend).not.toHaveBeenCalled();
  act(() => vi.advanceTimersByTime(29_000));
  expect(screen.getByText(english.code.resendIn(1))).toBeTruthy();
  act(() => vi.advanceTimersByTime(1000));
  expect(button().getAttribute('aria-disabled')).toBeNull();
  act(() => button().click());
  expect(onResend).toHaveBeenCalledOnce();
});

test('announces each new code, though the words are the same', () => {
  const { rerender } = render(<ResendButton onResend={() => {}} sent={1} />);
  const first = screen.getByText(english.code.resent);
  rerender(<ResendButton onResend={() => {}} sent={2} />);
  expect(screen.getByText(english.code.resent)).not.toBe(first);
});

test('waits with the form around it when Cognito asked to wait', () => {
  const onResend = vi.fn();
  render(
    <Form
      schema={(schemas) => schemas.code()}
      onSubmit={() => {}}
      failure={{ code: 'tooManyRequests', retryAfter: 60 }}
    >
      <ResendButton onResend={onResend} sent={0} />
    </Form>,
  );
  expect(button().getAttribute('aria-disabled')).toBe('true');
  act(() => button().click());
  expect(onResend).not.toHaveBeenCalled();
});
