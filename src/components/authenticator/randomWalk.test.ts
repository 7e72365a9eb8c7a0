import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Failure, FailureCode } from '../../core/failures.js';
import { type FlowEvent, type FlowState, next, start } from '../../core/machine.js';
import type { OperationName } from '../../core/service.js';
import { type AccountStep, isChallenge, type Step } from '../../core/steps.js';
import { everyStep } from '../../testing/everyStep.js';
import { views } from './views/views.js';

const username = 'ada@example.com';

/** All operations; a missing operation does not compile. */
const operations: Record<OperationName, true> = {
  signIn: true,
  answerChallenge: true,
  resendSignInCode: true,
  tryAnotherWay: true,
  finishAutofill: true,
  signInWithProvider: true,
  completeRedirect: true,
  signUp: true,
  confirmSignUp: true,
  continueSignUp: true,
  resendSignUpCode: true,
  requestReset: true,
  confirmReset: true,
  acceptOffer: true,
  declineOffer: true,
  loadPasskeys: true,
  addPasskey: true,
  removePasskey: true,
  loadMfaMethods: true,
  startMfaSetup: true,
  confirmTotp: true,
  saveMfaContact: true,
  confirmMfaContact: true,
  resendMfaContactCode: true,
  preferMfaMethod: true,
  disableMfaMethod: true,
};
/** The steps of an account, which `MfaSetup` and `Passkeys` draw. */
const accountViews: Record<AccountStep['name'], true> = {
  mfaMethods: true,
  mfaTotp: true,
  mfaContact: true,
  mfaContactCode: true,
  passkeys: true,
};
const drawn = new Set(['signIn', ...Object.keys(views), ...Object.keys(accountViews)]);
const codes: FailureCode[] = [
  'sessionExpired',
  'wrongCode',
  'network',
  'tooManyAttempts',
  'passkeyCancelled',
];

/** Makes an event for a state: an answer is to the pending call, or to an abandoned call. */
type Push = (state: FlowState) => FlowEvent;

const anyStep = fc.constantFrom<Step>(...Object.values(everyStep));
// `Object.keys` forgets that the keys are names.
const anyOperation = fc.constantFrom(...(Object.keys(operations) as OperationName[]));
const anyFailure = fc.constantFrom(...codes).map((code): Failure => ({ code }));
const behind = fc.integer({ min: 0, max: 2 });
const push: fc.Arbitrary<Push> = fc.oneof(
  anyOperation.map(
    (operation): Push =>
      () => ({ type: 'submit', operation }),
  ),
  fc.tuple(anyStep, behind).map(
    ([step, back]): Push =>
      ({ call }) => ({ type: 'answered', call: call - back, step }),
  ),
  fc.tuple(anyFailure, behind).map(
    ([failure, back]): Push =>
      ({ call }) => ({ type: 'failed', call: call - back, failure }),
  ),
  anyStep.map(
    (step): Push =>
      () => ({ type: 'moved', step, cause: 'person' }),
  ),
  fc.constant<Push>(() => ({ type: 'dismissed' })),
);
const walk = fc.array(push, { minLength: 10_000, maxLength: 10_000, size: 'max' });

describe('a walk of 10,000 events', () => {
  test('a random walk always has a view, keeps the username and never waits for ever', () => {
    fc.assert(fc.property(walk, walkThrough), { numRuns: 3, seed: 1843, endOnFailure: true });
  });
});

function walkThrough(pushes: readonly Push[]): void {
  let state = start(everyStep.signIn);
  const seen = new Set<string>();
  for (const push of pushes) {
    const event = push(state);
    const after = next(state, event);
    check(state, event, after);
    seen.add(after.step.name);
    state = after;
  }
  // A walk that misses a step proves nothing about that step.
  expect([...drawn].filter((name) => !seen.has(name))).toEqual([]);
}

// Plain comparisons: a hundred thousand calls of `expect` take a minute.
function check(before: FlowState, event: FlowEvent, after: FlowState): void {
  const { step } = after;
  if (!drawn.has(step.name)) throw new Error(`${step.name} has no view`);
  if (mayKnow(step) && step.username !== username) throw new Error(`${step.name} lost the username`);
  const stays = event.type === 'submit' || event.type === 'dismissed';
  if (stays && step !== before.step) throw new Error(`${event.type} moved`);
  if (event.type === 'failed' && step !== before.step && !isChallenge(before.step)) {
    throw new Error(`a failure threw away ${before.step.name}`);
  }
  const holds = before.pending && before.pending !== 'signInWithProvider';
  if (holds && event.type === 'submit' && after !== before) throw new Error('a second call');
  if (isStuck(after)) throw new Error(`${after.pending} is stuck at ${step.name}`);
}

function mayKnow(step: Step): step is Extract<Step, { username?: string }> {
  return 'username' in everyStep[step.name];
}

/** Returns whether some end of the pending call would leave the form waiting. */
function isStuck(state: FlowState): boolean {
  const { call, step } = state;
  const ends: FlowEvent[] = [
    { type: 'answered', call, step },
    { type: 'failed', call, failure: { code: 'network' } },
    { type: 'moved', step, cause: 'person' },
  ];
  return ends.some((event) => next(state, event).pending !== null);
}
