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
  ['stays where it is', { now: signIn }, { step: signIn, cause: null }],
  ['follows the page', { now: signIn, onPage: toSignUp }, { step: signUp, cause: 'address' }],
  ['goes on after a reload', { now: signIn, resumed: code }, { step: code, cause: 'resume' }],
  ['follows a link', { now: signIn, linked: link }, { step: link, cause: 'address' }],
  [
    'keeps what a reload interrupted at the place of the link',
    { now: signIn, resumed: confirm, linked: link },
    { step: confirm, cause: 'resume' },
  ],
  [
    'follows a link away from what a reload interrupted',
    { now: signIn, resumed: code, linked: link },
    { step: link, cause: 'address' },
  ],
  [
    'follows the page away from what a reload interrupted',
    { now: signIn, resumed: code, onPage: toSignUp },
    { step: signUp, cause: 'address' },
  ],
  [
    "takes up a provider's answer before all else",
    { now: code, resumed: code, linked: link, arrived: callback, onPage: toSignUp },
    { step: callback, cause: 'address' },
  ],
])('%s', (_, beginnings, expected) => {
  expect(beginAt(beginnings)).toEqual(expected);
});
