import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AuthEvent, eventsBetween } from './events.js';
import type { Failure } from './failures.js';
import { type FlowState, next, start } from './machine.js';
import type { Step } from './steps.js';

const username = 'ada@example.com';
const beginning = start({ name: 'signIn' });
const asked = next(beginning, { type: 'submit', operation: 'signIn' });
const code: Step = { name: 'smsCode', username, delivery: { destination: '+*******0100' } };

const moments: [title: string, before: FlowState, after: FlowState, events: AuthEvent[]][] = [
  ['a pending operation gives no event', beginning, asked, []],
  [
    'an answer gives a success and the new step',
    asked,
    next(asked, { type: 'answered', call: 1, step: code }),
    [
      { type: 'success', flow: 'signIn', step: 'signIn', operation: 'signIn' },
      { type: 'step', flow: 'signIn', step: 'smsCode', from: 'signIn' },
    ],
  ],
  [
    'a failure gives an event with its code',
    asked,
    next(asked, { type: 'failed', call: 1, failure: { code: 'wrongCredentials' } }),
    [{ type: 'failure', flow: 'signIn', step: 'signIn', operation: 'signIn', code: 'wrongCredentials' }],
  ],
  [
    'a move of the person gives a step without a success',
    asked,
    next(asked, { type: 'moved', step: { name: 'forgotPassword', username }, cause: 'person' }),
    [{ type: 'step', flow: 'signIn', step: 'forgotPassword', from: 'signIn' }],
  ],
  [
    'a code that was sent again gives a success without a new step',
    { ...beginning, step: code, pending: 'resendSignInCode' },
    { ...beginning, step: { ...code }, sent: 1 },
    [{ type: 'success', flow: 'signIn', step: 'smsCode', operation: 'resendSignInCode' }],
  ],
];

test.each(moments)('%s', (_, before, after, events) => {
  expect(eventsBetween('signIn', before, after)).toEqual(events);
});

test('no event contains anything that a person typed, received or is named', () => {
  const private_ = fc.string({ minLength: 1 }).map((text) => `§${text}`);
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ name: fc.constant('signIn' as const), username: private_ }),
    fc.record({
      name: fc.constant('smsCode' as const),
      username: private_,
      delivery: fc.record({ destination: private_ }),
    }),
    fc.record({
      name: fc.constant('customChallenge' as const),
      username: private_,
      parameters: fc.dictionary(private_, private_),
    }),
    fc.record({
      name: fc.constant('totpSetup' as const),
      secret: fc.record({ sharedSecret: private_, uri: private_ }),
    }),
  );
  const failure: fc.Arbitrary<Failure> = fc.record({
    code: fc.constantFrom('refused' as const, 'wrongCode' as const),
    field: private_,
    message: private_,
    cause: private_,
  });
  const state: fc.Arbitrary<FlowState> = fc.record({
    step,
    cause: fc.constantFrom('start' as const, 'answer' as const, 'person' as const),
    pending: fc.constantFrom('signIn' as const, 'answerChallenge' as const, null),
    failure: fc.option(failure),
    call: fc.integer({ min: 1, max: 2 }),
    sent: fc.nat(2),
  });
  fc.assert(
    fc.property(state, state, (before, after) => {
      expect(JSON.stringify(eventsBetween('signIn', before, after))).not.toContain('§');
    }),
  );
});
