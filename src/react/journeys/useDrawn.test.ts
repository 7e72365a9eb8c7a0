import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AuthService, createFlow, type Outcome, type Step } from '../../core/index.js';
import { draw } from './useDrawn.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const offer: Step = { name: 'offerPasskey' };

function flowAt(step: Step, answer?: Promise<Outcome>) {
  return createFlow(new Proxy({}, { get: () => () => answer }) as AuthService, step);
}

test('an offer that is on no screen any more is over', () => {
  const flow = flowAt(offer);
  draw(flow)();
  vi.runAllTimers();
  expect(flow.getState().step).toEqual({ name: 'done' });
});

test('an offer stays where its view only moves to another place, and where another draws it too', () => {
  const flow = flowAt(offer);
  const [first, second] = [draw(flow), draw(flow)];
  first();
  vi.runAllTimers();
  second();
  draw(flow);
  vi.runAllTimers();
  expect(flow.getState().step).toBe(offer);
});

test('an offer is over that comes when nobody is there to see it', async () => {
  const flow = flowAt({ name: 'signIn' }, Promise.resolve({ step: offer }));
  const submitted = flow.submit('signIn', { username: 'ada' });
  draw(flow)();
  vi.runAllTimers();
  expect((await submitted).step).toEqual({ name: 'done' });
});

test('an offer that comes when its journey is drawn again stays', async () => {
  const flow = flowAt({ name: 'signIn' }, Promise.resolve({ step: offer }));
  draw(flow)();
  vi.runAllTimers();
  draw(flow);
  expect((await flow.submit('signIn', { username: 'ada' })).step).toBe(offer);
});

test('a journey that is left on its way stays where it is', () => {
  const flow = flowAt({ name: 'totpCode' });
  draw(flow)();
  vi.runAllTimers();
  expect(flow.getState().step).toEqual({ name: 'totpCode' });
});

test('a journey that the app draws by itself keeps its offers', async () => {
  const flow = flowAt({ name: 'signIn' }, Promise.resolve({ step: offer }));
  expect((await flow.submit('signIn', { username: 'ada' })).step).toBe(offer);
});
