import { expect, type Page } from '@playwright/test';
import type { TriggerEvent } from '../../src/local/index.js';
import { call } from '../support/cognito.js';
import { watchedTest } from '../support/watched.js';
import { createPool, type TestbedPool, testbedUrls } from './createPool.js';
import { type NamedProps, type PageContent, pageContentKey } from './pageContent.js';

export { lambdas, type TestbedPool, type TestbedPoolOptions } from './createPool.js';
export { call, createPool, expect, testbedUrls };

/** The content of the page, with the pool that the page talks to. */
export interface OpenOptions extends Omit<PageContent, 'provider'> {
  readonly pool: Pick<TestbedPool, 'config' | 'endpoint'>;
  /** Props of `AuthProvider` beside `config` and `endpoint`. */
  readonly provider?: NamedProps;
  /** @default '/', or '/auth/login' for AuthPages */
  readonly path?: string;
}

/** A test on the page of the testbed. */
export const test = watchedTest.extend({
  baseURL: testbedUrls.app,
  ignoreHTTPSErrors: true,
  allowedAddresses: [testbedUrls.app, testbedUrls.cognito, `https://${testbedUrls.domain}`],
});

/**
 * Draws a component of the package in a real page, against a pool made by `createPool`. Functions and components
 * among the props are named: `{ challenges: { puzzle: { $: 'Puzzle' } } }`, see `namedValues.tsx`.
 */
export async function openTestbed(page: Page, options: OpenOptions): Promise<void> {
  const { pool, provider, path, component = 'Authenticator', props } = options;
  const { config, endpoint } = pool;
  const content: PageContent = { component, props, provider: { config, endpoint, ...provider } };
  await page.goto('/empty.html');
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    pageContentKey,
    JSON.stringify(content),
  ] as const);
  await page.goto(path ?? (component === 'AuthPages' ? '/auth/login' : '/'));
}

/** The heading of the view, which every step has; its level is the app's choice. */
export function heading(page: Page, name: string) {
  return page.getByRole('heading', { name, exact: true });
}

/** Waits for a session, with no step left to answer. */
export async function expectSignedIn(page: Page, username?: string): Promise<void> {
  const user = page.getByTestId('user');
  await expect(user).not.toHaveText(/^(loading|signedOut)$/);
  if (username) await expect(user).toHaveText(username);
}

/** Waits until there is no session. */
export async function expectSignedOut(page: Page): Promise<void> {
  await expect(page.getByTestId('user')).toHaveText('signedOut');
}

/** Signs out with the app's own button. */
export async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Leave' }).click();
  await expectSignedOut(page);
}

/** A new address for each call: all tests share the outbox of the testbed's local Cognito, though not its pools. */
export function newEmail(name = 'person'): string {
  return `${name}.${crypto.randomUUID().slice(0, 8)}@example.com`;
}

/** A new phone number for each call. */
export function newPhone(): string {
  return `+1202555${String(Math.floor(Math.random() * 10_000)).padStart(4, '0')}`;
}

/** The messages sent to an address or number, newest first. */
export async function messagesTo(to: string): Promise<{ code?: string; link?: string; text?: string }[]> {
  const response = await fetch(`${testbedUrls.cognito}/_local/messages?to=${encodeURIComponent(to)}`);
  return response.json();
}

/** The newest code sent to an address or number, once `count` messages have been sent there. */
export async function codeTo(to: string, count = 1): Promise<string> {
  await expect.poll(async () => (await messagesTo(to)).length).toBeGreaterThanOrEqual(count);
  return (await messagesTo(to))[0]?.code ?? '';
}

/** The events that the pool's trigger functions received, oldest first. */
export async function triggerEvents(pool: Pick<TestbedPool, 'userPoolId'>): Promise<TriggerEvent[]> {
  const response = await fetch(`${testbedUrls.app}/_testbed/events?pool=${pool.userPoolId}`);
  return response.json();
}

/** The events that `onEvent` received since the page was loaded. */
export function appEvents(page: Page): Promise<unknown[]> {
  return page.evaluate(() => window.appEvents ?? []);
}
