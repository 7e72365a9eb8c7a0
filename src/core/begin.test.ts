import { expect, test } from 'vitest';
import { type Beginnings, beginAt } from './begin.js';
import type { Step } from './steps.js';

const signIn: Step = { name: 'signIn' };
const signUp: Step = { name: 'signUp' };
const callback: Step = { name: 'callback' };
const code: Step = { name: 'emailCode', username: 'ada', delivery: { destination: 'a***' } };
const confirm: Step = { name: 'confirmSignUp', username: 'ada', delivery: { destination: 'a***' } };
const link: Step = { name: 'confirmSignUp', username: 'ada', delivery: {} };
const toSignUp = () => signUp;

test.each<[string, Beginnings, ReturnType<typeof beginAt>]>([
  ['a journey stays at its step when nothing moves it', { now: signIn }, { step: signIn, cause: null }],
  [
    'a journey begins at the step of the page',
    { now: signIn, onPage: toSignUp },
    { step: signUp, cause: 'address' },
  ],
  [
    'a journey continues at its step after a reload',
    { now: signIn, resumed: code },
    { step: code, cause: 'resume' },
  ],
  ['a journey begins at the step of a link', { now: signIn, linked: link }, { step: link, cause: 'address' }],
  [
    'the interrupted step wins over a link to the same step',
    { now: signIn, resumed: confirm, linked: link },
    { step: confirm, cause: 'resume' },
  ],
  [
    'a link to another step wins over the interrupted step',
    { now: signIn, resumed: code, linked: link },
    { step: link, cause: 'address' },
  ],
  [
    'the page wins over the interrupted step',
    { now: signIn, resumed: code, onPage: toSignUp },
    { step: signUp, cause: 'address' },
  ],
  [
    "a provider's answer wins over page, link and interrupted step",
    { now: code, resumed: code, linked: link, arrived: callback, onPage: toSignUp },
    { step: callback, cause: 'address' },
  ],
])('%s', (_, beginnings, expected) => {
  expect(beginAt(beginnings)).toEqual(expected);
});
