import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Step } from '../../core/index.js';
import { claimOpenSignIn } from './openSignIn.js';
import { createStepMemory } from './stepMemory.js';

const delivery = { destination: 'a***@e***', medium: 'EMAIL' } as const;
const emailCode: Step = { name: 'emailCode', username: 'ada', delivery };

let stored: Map<string, string>;

beforeEach(() => {
  vi.useFakeTimers();
  // The page remembers which client has Amplify's open sign-in; another test may have begun one.
  claimOpenSignIn('app');
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
  { name: 'password', username: 'ada', ways: ['EMAIL_OTP', 'PASSWORD_SRP'] },
  { name: 'firstFactorSelection', username: 'ada', factors: ['EMAIL_OTP', 'PASSWORD_SRP'] },
  {
    name: 'emailCode',
    username: 'ada',
    delivery: { ...delivery, length: 8 },
    ways: ['EMAIL_OTP', 'PASSWORD_SRP'],
  },
];

test.each(resumed)('a reload in the middle of $name goes on there', (step) => {
  createStepMemory('app').keep('signIn', step);
  expect(afterReload()).toEqual(step);
  expect(afterReload()).toEqual(step);
});

const lost: Step[] = [
  { name: 'totpSetup', username: 'ada', secret: { sharedSecret: 'SECRET', uri: 'otpauth://SECRET' } },
  { name: 'customChallenge', username: 'ada', parameters: { question: 'SECRET' } },
];

test.each(lost)(
  'a reload in the middle of $name starts again, once, and nothing of it was stored',
  (step) => {
    createStepMemory('app').keep('signIn', step);
    expect([...stored.values()].join()).not.toContain('SECRET');
    expect(afterReload()).toEqual({ name: 'signIn', username: 'ada', notice: 'startAgain' });
    expect(afterReload()).toBeNull();
  },
);

const confirming: Step = { name: 'confirmSignUp', username: 'ada', delivery };
const resetting: Step = { name: 'resetPassword', username: 'ada', delivery };

test.each<[Step, number]>([
  [confirming, 24],
  [resetting, 1],
])('a reload in the middle of %o goes on there as long as its code is good', (step, hours) => {
  stored.delete('CognitoSignInState.expiry');
  createStepMemory('app').keep('signIn', step);
  vi.advanceTimersByTime(hours * 60 * 60 * 1000 - 1);
  expect(afterReload()).toEqual(step);
  vi.advanceTimersByTime(1);
  expect(afterReload()).toBeNull();
  expect(stored.size).toBe(0);
});

test('a reload does not extend the time of the step that it recalls', () => {
  createStepMemory('app').keep('signIn', resetting);
  vi.advanceTimersByTime(59 * 60 * 1000);
  const memory = createStepMemory('app');
  const resumed = memory.recall('signIn');
  if (resumed) memory.keep('signIn', resumed);
  vi.advanceTimersByTime(2 * 60 * 1000);
  expect(afterReload()).toBeNull();
});

test('journeys are recalled apart, and the end of one leaves the others', () => {
  const memory = createStepMemory('app');
  memory.keep('signUp', confirming);
  memory.keep('signIn', { name: 'signIn' });
  expect(createStepMemory('app').recall('signIn')).toBeNull();
  expect(createStepMemory('app').recall('signUp')).toEqual(confirming);
});

test('a challenge that Cognito no longer waits for starts again', () => {
  createStepMemory('app').keep('signIn', emailCode);
  vi.advanceTimersByTime(180_001);
  expect(afterReload()).toEqual({ name: 'signIn', username: 'ada', notice: 'startAgain' });
});

test('a challenge that Amplify has lost starts again', () => {
  createStepMemory('app').keep('signIn', emailCode);
  stored.delete('CognitoSignInState.expiry');
  expect(afterReload()).toMatchObject({ notice: 'startAgain' });
});

test('a password can be asked for even when Amplify has lost the sign-in', () => {
  createStepMemory('app').keep('signIn', { name: 'password', username: 'ada' });
  stored.delete('CognitoSignInState.expiry');
  expect(afterReload()).toEqual({ name: 'password', username: 'ada' });
});

test.each<Step>([{ name: 'done' }, { name: 'signIn' }])('$name forgets the step that was kept', (step) => {
  const memory = createStepMemory('app');
  memory.keep('signIn', emailCode);
  memory.keep('signIn', step);
  expect(afterReload()).toBeNull();
});

test('a step is recalled once per page, so that a person who went back is not led there again', () => {
  const memory = createStepMemory('app');
  memory.keep('signIn', emailCode);
  expect(memory.recall('signIn')).toEqual(emailCode);
  expect(memory.recall('signIn')).toBeNull();
});

test('one app client does not recall the challenge of another on the same origin', () => {
  createStepMemory('app').keep('signIn', emailCode);
  expect(createStepMemory('other').recall('signIn')).toBeNull();
});

test.each(['', '{', '[]', '{"step":5}', 'null'])('%o in the storage recalls nothing', (text) => {
  stored.set('cognito-kit.app.signIn', text);
  expect(afterReload()).toBeNull();
});

test('a browser that blocks storage recalls nothing and throws nothing', () => {
  vi.stubGlobal('sessionStorage', undefined);
  const memory = createStepMemory('app');
  expect(() => memory.keep('signIn', emailCode)).not.toThrow();
  expect(memory.recall('signIn')).toBeNull();
});

function afterReload(): Step | null {
  return createStepMemory('app').recall('signIn');
}

function amplifyWaitsFor(seconds: number): void {
  stored.set('CognitoSignInState.expiry', String(Date.now() + seconds * 1000));
}
