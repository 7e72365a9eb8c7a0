import { describe, expect, it } from 'vitest';
import type { Session, Step } from '../../core/index.js';
import { basePathOf, hrefOf, isFresh, pageOf, redirectOf, routeOf, stepOn } from './routes.js';

const secret = { sharedSecret: 'ABCD', uri: 'otpauth://totp/a' };
const delivery = { destination: 'ada@example.com', medium: 'EMAIL' } as const;

describe('routeOf', () => {
  it.each([
    ['/auth/login', 'login'],
    ['/auth/login/', 'login'],
    ['/auth/forgotPassword?returnTo=%2Fmembers', 'forgotPassword'],
    ['/auth/account#security', 'account'],
    ['/auth', 'base'],
    ['/auth/', 'base'],
    ['/auth/nothing', 'unknown'],
    ['/auth/login/more', 'unknown'],
    ['/authority/login', 'unknown'],
    ['/login', 'unknown'],
    ['/auth/constructor', 'unknown'],
  ])('routeOf finds at %s the place "%s"', (path, place) => {
    expect(routeOf(path, '/auth').place).toBe(place);
  });

  it('routeOf accepts a base path at the root, or with a slash at its end', () => {
    expect(routeOf('/login', '').place).toBe('login');
    expect(routeOf('/login', basePathOf('/')).place).toBe('login');
    expect(routeOf('/my/auth/login', basePathOf('/my/auth/')).place).toBe('login');
  });

  it('routeOf keeps a safe return path and drops a path to another site', () => {
    expect(routeOf('/auth/login?returnTo=%2Fmembers', '/auth').returnTo).toBe('/members');
    expect(routeOf('/auth/login?returnTo=%2F%2Fevil.example', '/auth').returnTo).toBeNull();
    expect(routeOf('/auth/login', '/auth').returnTo).toBeNull();
  });
});

describe('the page of a step', () => {
  it.each<[Step, string]>([
    [{ name: 'signIn' }, 'login'],
    [{ name: 'totpCode', username: 'ada' }, 'login'],
    [{ name: 'smsCode', delivery }, 'login'],
    [{ name: 'newPassword', missingAttributes: [] }, 'login'],
    [{ name: 'totpSetup', secret }, 'login'],
    [{ name: 'signUp' }, 'signup'],
    [{ name: 'confirmSignUp', username: 'ada', delivery }, 'confirm'],
    [{ name: 'forgotPassword' }, 'forgotPassword'],
    [{ name: 'resetPassword', username: 'ada', delivery }, 'forgotPassword'],
    [{ name: 'mfaMethods', methods: [] }, 'mfa'],
  ])('the step %j has the page %s', (step, page) => {
    expect(pageOf(step)).toBe(page);
  });
});

describe('the step on a page', () => {
  const confirming: Step = { name: 'confirmSignUp', username: 'ada', delivery };

  it.each<[Parameters<typeof stepOn>[0], Step, Step]>([
    ['login', { name: 'signIn' }, { name: 'signIn' }],
    ['login', { name: 'totpCode', username: 'ada' }, { name: 'totpCode', username: 'ada' }],
    ['login', confirming, { name: 'signIn', username: 'ada' }],
    ['signup', { name: 'signIn' }, { name: 'signUp' }],
    ['signup', confirming, { name: 'signUp', username: 'ada' }],
    ['confirm', confirming, confirming],
    [
      'confirm',
      { name: 'signUp', username: 'ada' },
      { name: 'confirmSignUp', username: 'ada', delivery: {} },
    ],
    ['forgotPassword', { name: 'signIn', username: 'ada' }, { name: 'forgotPassword', username: 'ada' }],
    [
      'forgotPassword',
      { name: 'resetPassword', username: 'ada', delivery },
      { name: 'resetPassword', username: 'ada', delivery },
    ],
    ['signup', { name: 'callback' }, { name: 'callback' }],
    ['confirm', { name: 'callback' }, { name: 'callback' }],
    ['signup', { name: 'callbackFailed', reason: 'cancelled' }, { name: 'signUp' }],
    ['confirm', { name: 'signIn' }, { name: 'signIn' }],
    ['confirm', { name: 'signUp' }, { name: 'signIn' }],
  ])('on %s, after %j, the step is %j', (page, before, after) => {
    expect(stepOn(page, before)).toEqual(after);
  });

  it('stepOn returns the same object when the journey is already at that step', () => {
    expect(stepOn('confirm', confirming)).toBe(confirming);
  });
});

it('"back" skips a form that has succeeded', () => {
  expect(isFresh({ name: 'signIn', notice: 'passwordChanged' })).toBe(true);
  expect(isFresh({ name: 'done' })).toBe(true);
  expect(isFresh({ name: 'signIn', username: 'ada' })).toBe(false);
  expect(isFresh({ name: 'signUp' })).toBe(false);
});

it('the return path stays in the address from page to page', () => {
  expect(hrefOf('signup', { basePath: '/auth', returnTo: '/members?tab=2' })).toBe(
    '/auth/signup?returnTo=%2Fmembers%3Ftab%3D2',
  );
  expect(hrefOf('login', { basePath: '/auth', returnTo: null })).toBe('/auth/login');
});

describe('who may see a page', () => {
  it.each<[string, Session['status'], string | undefined, string | null]>([
    ['/auth', 'loading', undefined, '/auth/login'],
    ['/auth?returnTo=%2Fmembers', 'signedIn', undefined, '/auth/login?returnTo=%2Fmembers'],
    ['/auth/login', 'loading', undefined, null],
    ['/auth/login', 'signedOut', undefined, null],
    ['/auth/login', 'signedIn', undefined, '/auth/account'],
    ['/auth/login', 'signedIn', '/members', '/members'],
    ['/auth/login', 'signedIn', 'https://evil.example', '/auth/account'],
    ['/auth/signup?returnTo=%2Ftrails', 'signedIn', '/members', '/trails'],
    ['/auth/login?returnTo=%2F%2Fevil.example', 'signedIn', undefined, '/auth/account'],
    ['/auth/account', 'loading', undefined, null],
    ['/auth/account', 'signedIn', undefined, null],
    ['/auth/account', 'signedOut', undefined, '/auth/login?returnTo=%2Fauth%2Faccount'],
    ['/auth/mfa', 'signedOut', undefined, '/auth/login?returnTo=%2Fauth%2Fmfa'],
    ['/auth/nothing', 'signedOut', undefined, null],
  ])('%s with the session %s and redirectTo %s leads to %s', (path, status, redirectTo, target) => {
    expect(redirectOf(routeOf(path, '/auth'), status, redirectTo)).toBe(target);
  });
});
