import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Failure, FailureCode } from './failures.js';
import { type FlowEvent, type FlowState, next, start } from './machine.js';
import type { ChallengeStep, Step } from './steps.js';

const delivery = { destination: 'j***@e***', medium: 'EMAIL' } as const;
const secret = { sharedSecret: 'JBSWY3DP', uri: 'otpauth://totp/App:jane?secret=JBSWY3DP' };

const signIn: Step = { name: 'signIn', username: 'jane' };
const totpCode: Step = { name: 'totpCode', username: 'jane' };
const confirmSignUp: Step = { name: 'confirmSignUp', username: 'jane', delivery };
const resetPassword: Step = { name: 'resetPassword', username: 'jane', delivery };
const mfaMethods: Step = { name: 'mfaMethods', methods: [] };
const mfaTotp: Step = { name: 'mfaTotp', secret };
const mfaContactCode: Step = { name: 'mfaContactCode', method: 'EMAIL', contact: 'j@e.org', delivery };
const done: Step = { name: 'done' };

const challenges: ChallengeStep[] = [
  { name: 'smsCode', username: 'jane', delivery },
  { name: 'emailCode', username: 'jane', delivery },
  { name: 'totpCode', username: 'jane' },
  { name: 'newPassword', username: 'jane', missingAttributes: [] },
  { name: 'mfaSelection', username: 'jane', methods: ['TOTP', 'SMS'] },
  { name: 'mfaSetupSelection', username: 'jane', methods: ['TOTP', 'EMAIL'] },
  { name: 'totpSetup', username: 'jane', secret },
  { name: 'emailSetup', username: 'jane' },
  { name: 'firstFactorSelection', username: 'jane', factors: ['PASSWORD', 'WEB_AUTHN'] },
  { name: 'password', username: 'jane' },
  { name: 'customChallenge', username: 'jane', parameters: { question: '1 + 1' } },
];
const others: Step[] = [
  signIn,
  { name: 'signUp' },
  confirmSignUp,
  { name: 'forgotPassword' },
  resetPassword,
  done,
  mfaMethods,
  mfaTotp,
  { name: 'mfaContact', method: 'SMS' },
  mfaContactCode,
];

const because = (code: FailureCode): Failure => ({ code });
const at = (step: Step, more: Partial<FlowState> = {}): FlowState => ({ ...start(step), ...more });
const asking = (step: Step, pending: FlowState['pending'], more: Partial<FlowState> = {}) =>
  at(step, { pending, call: 1, ...more });

const table: [title: string, state: FlowState, event: FlowEvent, expected: FlowState][] = [
  [
    'a submit is pending until its answer',
    at(signIn),
    { type: 'submit', operation: 'signIn' },
    asking(signIn, 'signIn'),
  ],
  [
    'a submit takes the last failure away',
    at(signIn, { failure: because('wrongPassword') }),
    { type: 'submit', operation: 'signIn' },
    asking(signIn, 'signIn'),
  ],
  [
    'a submit abandons the pop-up of a provider',
    asking(signIn, 'signInWithProvider'),
    { type: 'submit', operation: 'signIn' },
    asking(signIn, 'signIn', { call: 2 }),
  ],
  [
    'a second submit is ignored while one is pending',
    asking(signIn, 'signIn'),
    { type: 'submit', operation: 'signIn' },
    asking(signIn, 'signIn'),
  ],
  [
    'an answer moves to its step',
    asking(signIn, 'signIn'),
    { type: 'answered', call: 1, step: totpCode },
    at(totpCode, { cause: 'answer', call: 1 }),
  ],
  [
    'the last answer ends the journey',
    asking(totpCode, 'answerChallenge'),
    { type: 'answered', call: 1, step: done },
    at(done, { cause: 'answer', call: 1 }),
  ],
  [
    'an answer to no pending call is dropped',
    at(signIn, { call: 1 }),
    { type: 'answered', call: 1, step: done },
    at(signIn, { call: 1 }),
  ],
  [
    'a late answer to an earlier call is dropped',
    asking(signIn, 'signIn', { call: 3 }),
    { type: 'answered', call: 1, step: done },
    asking(signIn, 'signIn', { call: 3 }),
  ],
  [
    'a failure stays on its step and ends the wait',
    asking(totpCode, 'answerChallenge'),
    { type: 'failed', call: 1, failure: because('wrongCode') },
    at(totpCode, { call: 1, failure: because('wrongCode') }),
  ],
  [
    'a late failure is dropped',
    asking(signIn, 'signIn', { call: 3 }),
    { type: 'failed', call: 1, failure: because('network') },
    asking(signIn, 'signIn', { call: 3 }),
  ],
  [
    'a failure of no pending call is dropped',
    at(done, { call: 1 }),
    { type: 'failed', call: 1, failure: because('network') },
    at(done, { call: 1 }),
  ],
  [
    'a code that is sent again is counted',
    asking(confirmSignUp, 'resendSignUpCode', { sent: 1 }),
    { type: 'answered', call: 1, step: confirmSignUp },
    at(confirmSignUp, { cause: 'answer', call: 1, sent: 2 }),
  ],
  [
    'a reset code that is requested again is counted',
    asking(resetPassword, 'requestReset'),
    { type: 'answered', call: 1, step: resetPassword },
    at(resetPassword, { cause: 'answer', call: 1, sent: 1 }),
  ],
  [
    'a code that is sent again to a new contact is counted',
    asking(mfaContactCode, 'resendMfaContactCode'),
    { type: 'answered', call: 1, step: mfaContactCode },
    at(mfaContactCode, { cause: 'answer', call: 1, sent: 1 }),
  ],
  [
    'a resend that failed loses neither the step nor the count',
    asking(confirmSignUp, 'resendSignUpCode', { sent: 1 }),
    { type: 'failed', call: 1, failure: because('limitExceeded') },
    at(confirmSignUp, { call: 1, sent: 1, failure: because('limitExceeded') }),
  ],
  [
    'an answer at a step without a code is not counted',
    asking(mfaMethods, 'preferMfaMethod'),
    { type: 'answered', call: 1, step: mfaMethods },
    at(mfaMethods, { cause: 'answer', call: 1 }),
  ],
  [
    'a new step sets the count of codes back to zero',
    asking(confirmSignUp, 'confirmSignUp', { sent: 2 }),
    { type: 'answered', call: 1, step: signIn },
    at(signIn, { cause: 'answer', call: 1 }),
  ],
  [
    'a move goes to its step without an answer',
    at(signIn, { failure: because('wrongPassword') }),
    { type: 'moved', step: { name: 'signUp' }, cause: 'person' },
    at({ name: 'signUp' }, { cause: 'person', call: 1 }),
  ],
  [
    'a move abandons a pending call',
    asking(confirmSignUp, 'resendSignUpCode', { sent: 2 }),
    { type: 'moved', step: signIn, cause: 'person' },
    at(signIn, { cause: 'person', call: 2 }),
  ],
  [
    'a step that a reload interrupted has the cause `resume`',
    at(signIn),
    { type: 'moved', step: totpCode, cause: 'resume' },
    at(totpCode, { cause: 'resume', call: 1 }),
  ],
  [
    'a failure can be dismissed',
    at(signIn, { failure: because('network') }),
    { type: 'dismissed' },
    at(signIn),
  ],
  [
    'dismissing without a failure changes nothing',
    asking(signIn, 'signIn'),
    { type: 'dismissed' },
    asking(signIn, 'signIn'),
  ],
];

describe('the machine', () => {
  test.each(table)('%s', (_title, state, event, expected) => {
    expect(next(state, event)).toEqual(expected);
  });

  test.each(challenges)('an expired session leads from $name back to sign-in with the username', (step) => {
    const event: FlowEvent = { type: 'failed', call: 1, failure: because('sessionExpired') };
    expect(next(asking(step, 'answerChallenge', { sent: 1 }), event)).toEqual(
      at(signIn, { cause: 'answer', call: 1, failure: because('sessionExpired') }),
    );
  });

  test.each(others)('an expired session leaves $name where it is', (step) => {
    const event: FlowEvent = { type: 'failed', call: 1, failure: because('sessionExpired') };
    expect(next(asking(step, 'loadMfaMethods'), event).step).toBe(step);
  });

  test('an answer that comes after a move is dropped', () => {
    const moved = next(asking(signIn, 'signIn'), {
      type: 'moved',
      step: { name: 'forgotPassword' },
      cause: 'person',
    });
    expect(next(moved, { type: 'answered', call: 1, step: done })).toBe(moved);
    const again = next(moved, { type: 'submit', operation: 'requestReset' });
    expect(next(again, { type: 'answered', call: 1, step: done })).toBe(again);
  });

  test('an event that changes nothing returns the same object, so that no view renders again', () => {
    const state = asking(signIn, 'signIn');
    expect(next(state, { type: 'submit', operation: 'signUp' })).toBe(state);
    expect(next(state, { type: 'dismissed' })).toBe(state);
    expect(next(state, { type: 'answered', call: 9, step: done })).toBe(state);
  });
});

describe('a random walk over all events', () => {
  const step = fc.constantFrom(...challenges, ...others);
  const call = fc.nat(12);
  const code = fc.constantFrom<FailureCode>('sessionExpired', 'wrongCode', 'network', 'tooManyAttempts');
  const event: fc.Arbitrary<FlowEvent> = fc.oneof(
    fc.record({
      type: fc.constant('submit' as const),
      operation: fc.constantFrom('signIn' as const, 'answerChallenge' as const, 'resendSignUpCode' as const),
    }),
    fc.record({ type: fc.constant('answered' as const), call, step }),
    fc.record({ type: fc.constant('failed' as const), call, failure: fc.record({ code }) }),
    fc.record({
      type: fc.constant('moved' as const),
      step,
      cause: fc.constantFrom('person' as const, 'address' as const, 'resume' as const),
    }),
    fc.record({ type: fc.constant('dismissed' as const) }),
  );
  const walk = fc.tuple(step, fc.array(event, { maxLength: 30 }));

  test('a random walk never reaches an impossible state', () => {
    fc.assert(
      fc.property(walk, ([first, events]) => {
        let state = Object.freeze(start(first));
        for (const each of events) {
          const after = Object.freeze(next(state, each));
          expect(after.pending && after.failure).toBeNull();
          expect(after.call).toBeGreaterThanOrEqual(state.call);
          if (after.sent > 0) expect(after.step).toHaveProperty('delivery');
          state = after;
        }
      }),
    );
  });

  test('in a random walk, the latest answer always ends the wait', () => {
    fc.assert(
      fc.property(walk, ([first, events]) => {
        const state = events.reduce(next, start(first));
        const { call } = state;
        expect(next(state, { type: 'answered', call, step: done }).pending).toBeNull();
        expect(next(state, { type: 'failed', call, failure: because('unknown') }).pending).toBeNull();
      }),
    );
  });

  test('a random walk leaves a step only for the latest answer, a move or an ended session', () => {
    fc.assert(
      fc.property(walk, event, ([first, events], last) => {
        const state = events.reduce(next, start(first));
        const after = next(state, last);
        if (after.step === state.step) return;
        const answered = state.pending !== null && 'call' in last && last.call === state.call;
        expect(answered || last.type === 'moved').toBe(true);
      }),
    );
  });
});
