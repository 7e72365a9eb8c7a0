import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AllWords } from '../../../testing/index.js';
import '../../../styles/index.css';
import { Dialog } from './Dialog.js';

const { style } = document.documentElement;

test('the page does not scroll under an open dialog, and no style element is added for that', async () => {
  style.overflow = 'clip';
  const styles = document.querySelectorAll('style').length;
  render(
    <Dialog title="Sign in" trigger={<button type="button">Open</button>}>
      <p>Inside</p>
    </Dialog>,
    { wrapper: AllWords },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(await screen.findByRole('dialog')).toBeVisible();
  expect(style.overflow).toBe('hidden');
  expect(document.querySelectorAll('style')).toHaveLength(styles);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(style.overflow).toBe('clip');
  style.removeProperty('overflow');
});

test('two open dialogs keep the page still until both are closed', () => {
  const first = render(<Dialog title="One" open />, { wrapper: AllWords });
  const second = render(<Dialog title="Two" open />, { wrapper: AllWords });
  first.unmount();
  expect(style.overflow).toBe('hidden');
  second.unmount();
  expect(style.overflow).toBe('');
});

test('a press beside the dialog closes the dialog', async () => {
  render(<Dialog title="Sign in" defaultOpen />, { wrapper: AllWords });
  const overlay = (await screen.findByRole('dialog')).parentElement;
  if (!overlay) throw new Error('The dialog has no overlay around it.');
  await userEvent.click(overlay);
  expect(screen.queryByRole('dialog')).toBeNull();
});
