import { expect, test } from 'vitest';
import { gateOf } from './gate.js';
import type { FlowState } from './machine.js';

type Journey = Pick<FlowState, 'pending' | 'step'>;

const idle: Journey = { pending: null, step: { name: 'signIn' } };
const waiting: Journey = { pending: 'signIn', step: { name: 'signIn' } };
const offering: Journey = { pending: null, step: { name: 'offerPasskey' } };
const asking: Journey = { pending: null, step: { name: 'totpCode' } };
const done: Journey = { pending: null, step: { name: 'done' } };

test.each([
  ['loading', [idle], 'loading'],
  ['loading', [offering], 'loading'],
  ['signedOut', [idle], 'signedOut'],
  ['signedOut', [waiting], 'signedOut'],
  ['signedOut', [offering], 'signedOut'],
  ['signedIn', [], 'signedIn'],
  ['signedIn', [idle, done], 'signedIn'],
  // A challenge that another journey left open has nothing to do with the new session.
  ['signedIn', [asking], 'signedIn'],
  ['signedIn', [done, waiting], 'finishing'],
  ['signedIn', [offering, idle], 'finishing'],
] as const)('a session that is %s beside journeys %j gives the gate %s', (session, journeys, gate) => {
  expect(gateOf(session, journeys)).toBe(gate);
});
