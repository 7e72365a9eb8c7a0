import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Step } from '../core/index.js';
import { createChallengeMemory } from './challenge.js';

const delivery = { destination: 'a***@e***', medium: 'EMAIL' } as const;
const emailCode: Step = { name: 'emailCode', username: 'ada', delivery };

let stored: Map<string, string>;

beforeEach(() => {
  vi.useFakeTimers();
  stored = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  amplifyWaitsFor(180);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const resumed: Step[] = [
  { name: 'smsCode', username: 'ada', delivery },
  emailCode,
  { name: 'totpCode', username: 'ada' },
  { name: 'mfaSelection', username: 'ada', methods: ['TOTP', 'SMS'] },
  { name: 'mfaSetupSelection', username: 'ada', methods: ['TOTP', 'EMAIL'] },
  { name: 'newPassword', username: 'ada', missingAttributes: ['name'] },
  { name: 'emailSetup', username: 'ada' },
];

test.each(resumed)('a reload in the middle of $name goes on there', (step) => {
  createChallengeMemory('app').keep(step);
  expect(afterReload()).toEqual(step);
  expect(afterReload()).toEqual(step);
});

const lost: Step[] = [
  { name: 'totpSetup', username: 'ada', secret: { sharedSecret: 'SECRET', uri: 'otpauth://SECRET' } },
  { name: 'customChallenge', username: 'ada', parameters: { question: 'SECRET' } },
  { name: 'password', username: 'ada' },
  { name: 'firstFactorSelection', username: 'ada', factors: ['PASSWORD'] },
];

test.each(lost)(
  'a reload in the middle of $name starts again, once, and nothing of it was stored',
  (step) => {
    createChallengeMemory('app').keep(step);
    expect([...stored.values()].join()).not.toContain('SECRET');
    expect(afterReload()).toEqual({ name: 'signIn', username: 'ada', notice: 'startAgain' });
    expect(afterReload()).toBeNull();
  },
);

test('a challenge that Cognito no longer waits for starts again', () => {
  createChallengeMemory('app').keep(emailCode);
  vi.advanceTimersByTime(180_001);
  expect(afterReload()).toEqual({ name: 'signIn', username: 'ada', notice: 'startAgain' });
});

test('a challenge that Amplify has lost starts again', () => {
  createChallengeMemory('app').keep(emailCode);
  stored.delete('CognitoSignInState.expiry');
  expect(afterReload()).toMatchObject({ notice: 'startAgain' });
});

test.each<Step>([{ name: 'done' }, { name: 'signIn' }])('$name ends what was kept', (step) => {
  const memory = createChallengeMemory('app');
  memory.keep(emailCode);
  memory.keep(step);
  expect(afterReload()).toBeNull();
});

test('answers once a page, so that whoever went back is not drawn in again', () => {
  const memory = createChallengeMemory('app');
  memory.keep(emailCode);
  expect(memory.recall()).toEqual(emailCode);
  expect(memory.recall()).toBeNull();
});

test('one app does not see the challenge of another on the same origin', () => {
  createChallengeMemory('app').keep(emailCode);
  expect(createChallengeMemory('other').recall()).toBeNull();
});

test.each(['', '{', '[]', '{"step":5}', 'null'])('survives %o in the storage', (text) => {
  stored.set('cognito-kit.app.challenge', text);
  expect(afterReload()).toBeNull();
});

test('a browser that blocks storage only loses the memory', () => {
  vi.stubGlobal('sessionStorage', undefined);
  const memory = createChallengeMemory('app');
  expect(() => memory.keep(emailCode)).not.toThrow();
  expect(memory.recall()).toBeNull();
});

function afterReload(): Step | null {
  return createChallengeMemory('app').recall();
}

function amplifyWaitsFor(seconds: number): void {
  stored.set('CognitoSignInState.expiry', String(Date.now() + seconds * 1000));
}
