import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AuthClient } from '../../amplify/session/client.js';
import { type AuthService, createFlow, type Outcome, type Session, type Step } from '../../core/index.js';
import { letGo } from './letGo.js';
import { isHeld } from './useHeld.js';

const user = { userId: '1', username: 'ada', groups: [] };
const signedIn: Session = { status: 'signedIn', user };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A session that the test moves, and journeys whose answers it gives. */
function stage() {
  let session: Session = { status: 'signedOut' };
  const listeners = new Set<() => void>();
  const answers: ((outcome: Outcome) => void)[] = [];
  const ask = () => new Promise<Outcome>((answer) => answers.push(answer));
  const service = new Proxy({}, { get: () => ask }) as AuthService;
  const flowAt = (step: Step) => createFlow(service, step);
  const flows = {
    signIn: flowAt({ name: 'signIn' }),
    signUp: flowAt({ name: 'signUp' }),
    forgotPassword: flowAt({ name: 'forgotPassword' }),
    mfaSetup: flowAt({ name: 'mfaMethods', methods: [] }),
    passkeys: flowAt({ name: 'passkeys', passkeys: [] }),
  };
  const store = {
    getSnapshot: () => session,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  // Of the client, only its session matters here.
  const client = { session: store } as unknown as AuthClient;
  const stop = letGo({ client, flows });
  function become(next: Session) {
    session = next;
    for (const listener of listeners) listener();
  }
  return { flows, answers, become, stop };
}

describe('an answer that hangs although the session has begun', () => {
  test('keeps nobody out for more than ten seconds', () => {
    const { flows, become } = stage();
    void flows.signIn.submit('signIn', { username: 'ada' });
    become(signedIn);
    vi.advanceTimersByTime(9_999);
    expect(isHeld({ flows })).toBe(true);
    vi.advanceTimersByTime(1);
    expect(isHeld({ flows })).toBe(false);
    expect(flows.signIn.getState()).toMatchObject({ step: { name: 'done' }, pending: null });
  });

  test('is dropped when it comes after all', async () => {
    const { flows, answers, become } = stage();
    const submitted = flows.signIn.submit('signIn', { username: 'ada' });
    become(signedIn);
    vi.advanceTimersByTime(10_000);
    answers[0]?.({ step: { name: 'offerPasskey' } });
    expect((await submitted).step).toEqual({ name: 'done' });
  });
});

test('an offer that came in time stays, and so does what the person does with it', async () => {
  const { flows, answers, become } = stage();
  const submitted = flows.signIn.submit('signIn', { username: 'ada' });
  become(signedIn);
  answers[0]?.({ step: { name: 'offerPasskey' } });
  await submitted;
  void flows.signIn.submit('acceptOffer', { name: 'offerPasskey' });
  vi.advanceTimersByTime(60_000);
  expect(flows.signIn.getState()).toMatchObject({ step: { name: 'offerPasskey' }, pending: 'acceptOffer' });
});

test('an answer that hangs while nobody is signed in is waited for', () => {
  const { flows, become, stop } = stage();
  void flows.signUp.submit('signUp', { username: 'ada', attributes: {} });
  vi.advanceTimersByTime(60_000);
  expect(flows.signUp.getState().pending).toBe('signUp');
  become(signedIn);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(flows.signUp.getState().pending).toBe('signUp');
});
