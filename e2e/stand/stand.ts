import { test as base, expect, type Page } from '@playwright/test';
import type { TriggerEvent } from '../../src/local/index.js';
import { call } from '../cognito.js';
import { createPool, type StandPool, standUrls } from './createPool.js';
import { type Scene, type SceneProps, sceneKey } from './scene.js';

export { lambdas, type StandPool, type StandPoolOptions } from './createPool.js';
export { call, createPool, expect, standUrls };

/** What a test opens: a scene with the pool that it plays in. */
export interface OpenOptions extends Omit<Scene, 'provider'> {
  readonly pool: Pick<StandPool, 'config' | 'endpoint'>;
  /** Props of `AuthProvider` beside those of the pool. */
  readonly provider?: SceneProps;
  /** @default '/', or '/auth/login' for AuthPages */
  readonly path?: string;
}

// Refused answers and dropped requests are logged by the browser itself, whatever the app does about them.
const expectedNoise = /Failed to load resource|React DevTools|\[vite\]|SSL certificate/;

/** A page of the stand. Fails the test on a page error, or a request to anywhere but the stand and its Cognito. */
export const test = base.extend<{ watched: undefined }>({
  baseURL: standUrls.app,
  ignoreHTTPSErrors: true,
  watched: [
    async ({ context }, use) => {
      const strays: string[] = [];
      const errors: string[] = [];
      const known = [standUrls.app, standUrls.cognito, `https://${standUrls.domain}`];
      context.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && !known.some((place) => url.startsWith(place))) strays.push(url);
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      context.on('console', (message) => {
        const noisy = message.type() === 'error' || message.type() === 'warning';
        if (noisy && !expectedNoise.test(message.text())) errors.push(message.text());
      });
      await use(undefined);
      expect(strays, 'requests to strangers').toEqual([]);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Draws a component of the package in a real page, against a pool made by `createPool`. Functions and components
 * among the props are named: `{ challenges: { puzzle: { $: 'Puzzle' } } }`, see `registry.tsx`.
 */
export async function openStand(page: Page, options: OpenOptions): Promise<void> {
  const { pool, provider, path, component = 'Authenticator', props } = options;
  const { config, endpoint } = pool;
  const scene: Scene = { component, props, provider: { config, endpoint, ...provider } };
  await page.goto('/empty.html');
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    sceneKey,
    JSON.stringify(scene),
  ] as const);
  await page.goto(path ?? (component === 'AuthPages' ? '/auth/login' : '/'));
}

/** The heading of the view, which every step has; its level is the app's choice. */
export function heading(page: Page, name: string) {
  return page.getByRole('heading', { name, exact: true });
}

/** Waits until somebody is signed in and nothing is asked any more. */
export async function expectSignedIn(page: Page, username?: string): Promise<void> {
  const user = page.getByTestId('user');
  await expect(user).not.toHaveText(/^(loading|signedOut)$/);
  if (username) await expect(user).toHaveText(username);
}

/** Waits until nobody is signed in. */
export async function expectSignedOut(page: Page): Promise<void> {
  await expect(page.getByTestId('user')).toHaveText('signedOut');
}

/** Ends the session, as an app's own button would. */
export async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Leave' }).click();
  await expectSignedOut(page);
}

/** An address that nobody else has: the Cognito of the stand is everybody's, its pools are not, its outbox is. */
export function newEmail(name = 'person'): string {
  return `${name}.${crypto.randomUUID().slice(0, 8)}@example.com`;
}

/** A phone number that nobody else has. */
export function newPhone(): string {
  return `+1202555${String(Math.floor(Math.random() * 10_000)).padStart(4, '0')}`;
}

/** What was sent to an address or number, newest first. */
export async function messagesTo(to: string): Promise<{ code?: string; link?: string; text?: string }[]> {
  const response = await fetch(`${standUrls.cognito}/_local/messages?to=${encodeURIComponent(to)}`);
  return response.json();
}

/** The newest code sent there, once as many messages as that have been sent. */
export async function codeTo(to: string, count = 1): Promise<string> {
  await expect.poll(async () => (await messagesTo(to)).length).toBeGreaterThanOrEqual(count);
  return (await messagesTo(to))[0]?.code ?? '';
}

/** What the pool's functions were called with, oldest first. */
export async function triggerEvents(pool: Pick<StandPool, 'userPoolId'>): Promise<TriggerEvent[]> {
  const response = await fetch(`${standUrls.app}/_stand/events?pool=${pool.userPoolId}`);
  return response.json();
}

/** What `onEvent` was told since the page was loaded. */
export function standEvents(page: Page): Promise<unknown[]> {
  return page.evaluate(() => window.standEvents ?? []);
}
