import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { resetPassword, signUp } from 'aws-amplify/auth';
import { describe, expect, test } from 'vitest';
import { toStep } from './amplify/sign-in/toStep.js';
import { views } from './components/authenticator/views/views.js';
import type { AccountStep, StepName } from './core/index.js';
import { everyStep } from './testing/everyStep.js';

type SignUpStep = Awaited<ReturnType<typeof signUp>>['nextStep']['signUpStep'];
type ResetStep = Awaited<ReturnType<typeof resetPassword>>['nextStep']['resetPasswordStep'];

/** Where each step of Amplify's sign-up leads. */
const afterSignUp: Record<SignUpStep, StepName> = {
  CONFIRM_SIGN_UP: 'confirmSignUp',
  COMPLETE_AUTO_SIGN_IN: 'done',
  DONE: 'signIn',
};
/** Where each step of Amplify's password reset leads. */
const afterReset: Record<ResetStep, StepName> = {
  CONFIRM_RESET_PASSWORD_WITH_CODE: 'resetPassword',
  DONE: 'signIn',
};

/** Steps that components of their own draw, for people who are signed in. */
const accountSteps: Record<AccountStep['name'], true> = {
  mfaMethods: true,
  mfaTotp: true,
  mfaContact: true,
  mfaContactCode: true,
  passkeys: true,
};

/** Stories are named after their view, these after the component that draws it. */
const otherStories: Partial<Record<StepName, string>> = {
  mfaMethods: 'MethodsView',
  mfaTotp: 'TotpView',
  mfaContact: 'Email',
  mfaContactCode: 'TextMessages',
  callback: 'Callback',
  callbackFailed: 'Callback',
  offerPasskey: 'offers',
  offerMfa: 'offers',
  offerDevice: 'offers',
  offerAccepted: 'offers',
  passkeys: 'Passkeys',
};

const src = fileURLToPath(new URL('.', import.meta.url));
const stories = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.stories.tsx'),
);
// Only the keys of the table can be its names.
const names = Object.keys(everyStep) as StepName[];

describe("a step of Amplify's sign-in", () => {
  test.each(inAmplify('signInStep'))('%s has a view', (signInStep) => {
    // What no step of this name has in Amplify is not read.
    const next = {
      signInStep,
      totpSetupDetails: { sharedSecret: 'ABC' },
      allowedMFATypes: ['TOTP'],
      availableChallenges: ['PASSWORD'],
    } as unknown as Parameters<typeof toStep>[0];
    const step = toStep(next, 'ada');
    expect(hasView(step?.name)).toBe(true);
  });
});

test("no step of Amplify's sign-up is without a view", () => {
  expect(Object.keys(afterSignUp).sort()).toEqual(inAmplify('signUpStep').sort());
  expect(Object.values(afterSignUp).filter((name) => !hasView(name))).toEqual([]);
});

test("no step of Amplify's password reset is without a view", () => {
  const [, union = ''] = /AuthResetPasswordStep = ([^;]+);/.exec(amplifyTypes()) ?? [];
  expect(Object.keys(afterReset).sort()).toEqual([...quoted(union)].sort());
  expect(Object.values(afterReset).filter((name) => !hasView(name))).toEqual([]);
});

test.each(names)('%s has a view', (name) => {
  expect(hasView(name) || name in accountSteps).toBe(true);
});

test.each(names)('%s has stories', (name) => {
  const story = otherStories[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}View`;
  const file = stories.find((file) => file.endsWith(`/${story}.stories.tsx`));
  const exported = file ? readFileSync(src + file, 'utf8').match(/^export const [A-Z]\w*/gm) : null;
  expect(exported, `${story}.stories.tsx`).not.toBeNull();
});

function hasView(name: StepName | undefined): boolean {
  return name !== undefined && (name === 'signIn' || name in views);
}

/** The values that Amplify's published types give a step. */
function inAmplify(field: 'signInStep' | 'signUpStep'): string[] {
  const found = [...amplifyTypes().matchAll(new RegExp(`\\b${field}: ([^;]+);`, 'g'))];
  return [...new Set(found.flatMap(([, values = '']) => quoted(values)))];
}

function quoted(text: string): string[] {
  return [...text.matchAll(/'(\w+)'/g)].map(([, value = '']) => value);
}

function amplifyTypes(): string {
  const amplify = createRequire(import.meta.url).resolve('aws-amplify/auth');
  const auth = createRequire(amplify).resolve('@aws-amplify/auth');
  return readFileSync(auth.replace(/dist[\\/].*$/, 'dist/esm/types/models.d.ts'), 'utf8');
}
