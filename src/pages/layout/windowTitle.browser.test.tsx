import { render, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useWindowTitle } from './useWindowTitle.js';

function Page({ title, siteName }: { title: string; siteName?: string }) {
  useWindowTitle(title, siteName);
  return null;
}

const before = document.title;
beforeEach(() => {
  document.title = 'Home';
});
afterEach(() => {
  document.title = before;
});

const open = (title: string, siteName?: string) =>
  render(<Page title={title} siteName={siteName} />, { wrapper: StrictMode });

it('a title that a framework sets after the page was drawn gives way, in an element of its own too', async () => {
  open('Sign in', 'Fernway');
  expect(document.title).toBe('Sign in – Fernway');
  document.title = 'Fernway';
  await waitFor(() => expect(document.title).toBe('Sign in – Fernway'));
  const streamed = document.createElement('title');
  streamed.textContent = 'Accounts';
  document.head.prepend(streamed);
  await waitFor(() => expect(document.title).toBe('Sign in – Fernway'));
  streamed.remove();
  await waitFor(() => expect(document.title).toBe('Sign in – Fernway'));
});

it('the title of the next page stays when the page leaves', () => {
  const { unmount } = open('Sign in', 'Fernway');
  document.title = 'Members';
  unmount();
  expect(document.title).toBe('Members');
});

it('the title before comes back where no other page gives a title', async () => {
  const { unmount, rerender } = open('Sign in');
  expect(document.title).toBe('Sign in – Home');
  rerender(<Page title="Error: Sign in" />);
  expect(document.title).toBe('Error: Sign in – Home');
  unmount();
  expect(document.title).toBe('Home');
});

it('a title that the HTML has already is not repeated', () => {
  document.title = 'Sign in – Fernway';
  open('Sign in');
  expect(document.title).toBe('Sign in – Fernway');
});

it('of two pages the one drawn last has the title, and the other has it again afterwards', () => {
  open('Sign in', 'Fernway');
  const { unmount } = open('Create account', 'Fernway');
  expect(document.title).toBe('Create account – Fernway');
  unmount();
  expect(document.title).toBe('Sign in – Fernway');
});
