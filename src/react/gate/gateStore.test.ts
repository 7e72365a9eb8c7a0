import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AuthService, createFlow, type Outcome, type Session, type Step } from '../../core/index.js';
import { createGateStore } from './gateStore.js';

const user = { userId: '1', username: 'ada', groups: [] };
const signedIn: Session = { status: 'signedIn', user };
const offer: Step = { name: 'offerPasskey' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A gate over a session that the test changes, and journeys that the test answers. */
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
  };
  const store = {
    getSnapshot: () => session,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const gate = createGateStore(store, flows);
  const stop = gate.start();
  function become(next: Session) {
    session = next;
    for (const listener of listeners) listener();
  }
  /** Signs in; the last answer of the sign-in is an offer. */
  async function signInToOffer() {
    const submitted = flows.signIn.submit('signIn', { username: 'ada' });
    become(signedIn);
    answers[0]?.({ step: offer });
    await submitted;
  }
  return { flows, answers, become, stop, gate, signInToOffer };
}

test('an answer that hangs after the session began keeps the app closed for ten seconds at most', () => {
  const { flows, become, gate } = stage();
  void flows.signIn.submit('signIn', { username: 'ada' });
  become(signedIn);
  vi.advanceTimersByTime(9_999);
  expect(gate.getSnapshot()).toBe('finishing');
  vi.advanceTimersByTime(1);
  expect(gate.getSnapshot()).toBe('signedIn');
  expect(flows.signIn.getState()).toMatchObject({ step: { name: 'done' }, pending: null });
});

test('an answer that arrives after those ten seconds is dropped', async () => {
  const { flows, answers, become } = stage();
  const submitted = flows.signIn.submit('signIn', { username: 'ada' });
  become(signedIn);
  vi.advanceTimersByTime(10_000);
  answers[0]?.({ step: offer });
  expect((await submitted).step).toEqual({ name: 'done' });
});

test('an offer that a view draws stays open, and so does the call that accepts the offer', async () => {
  const { flows, gate, signInToOffer } = stage();
  gate.draw('signIn');
  await signInToOffer();
  void flows.signIn.submit('acceptOffer', { name: 'offerPasskey' });
  vi.advanceTimersByTime(60_000);
  expect(flows.signIn.getState()).toMatchObject({ step: offer, pending: 'acceptOffer' });
  expect(gate.getSnapshot()).toBe('finishing');
});

test('an answer that hangs before the session began is waited for without a limit', () => {
  const { flows, become, stop } = stage();
  void flows.signUp.submit('signUp', { username: 'ada', attributes: {} });
  vi.advanceTimersByTime(60_000);
  expect(flows.signUp.getState().pending).toBe('signUp');
  become(signedIn);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(flows.signUp.getState().pending).toBe('signUp');
});

test('an offer that no view draws is skipped, and the app opens', async () => {
  const { flows, gate, signInToOffer } = stage();
  await signInToOffer();
  expect(gate.getSnapshot()).toBe('finishing');
  vi.advanceTimersByTime(0);
  expect(flows.signIn.getState().step).toEqual({ name: 'done' });
  expect(gate.getSnapshot()).toBe('signedIn');
});

test('an offer ends when the last view that draws it unmounts', async () => {
  const { flows, gate, signInToOffer } = stage();
  const [remove, removeOther] = [gate.draw('signIn'), gate.draw('signIn')];
  await signInToOffer();
  remove();
  vi.advanceTimersByTime(0);
  expect(flows.signIn.getState().step).toBe(offer);
  removeOther();
  vi.advanceTimersByTime(0);
  expect(flows.signIn.getState().step).toEqual({ name: 'done' });
});

test('an offer stays open when its view moves to another place of the page', async () => {
  const { flows, gate, signInToOffer } = stage();
  const remove = gate.draw('signIn');
  await signInToOffer();
  remove();
  gate.draw('signIn');
  vi.advanceTimersByTime(60_000);
  expect(flows.signIn.getState().step).toBe(offer);
});

test('an offer that arrives before the session is known waits for a view', async () => {
  const { flows, answers, become, gate } = stage();
  const submitted = flows.signIn.submit('completeRedirect');
  answers[0]?.({ step: offer });
  await submitted;
  vi.advanceTimersByTime(1_000);
  become(signedIn);
  // <Authenticator> draws the journey once the session is known.
  gate.draw('signIn');
  vi.advanceTimersByTime(60_000);
  expect(flows.signIn.getState().step).toBe(offer);
});

test('a challenge stays open when its view unmounts', () => {
  const { flows, gate } = stage();
  flows.signIn.moveTo({ name: 'totpCode' });
  gate.draw('signIn')();
  vi.advanceTimersByTime(60_000);
  expect(flows.signIn.getState().step).toEqual({ name: 'totpCode' });
});

test('a subscriber is called for the session and for each journey, until the subscription ends', () => {
  const { flows, become, gate } = stage();
  const heard: string[] = [];
  const end = gate.subscribe(() => heard.push(gate.getSnapshot()));
  void flows.signIn.submit('signIn', { username: 'ada' });
  become(signedIn);
  end();
  flows.signIn.moveTo({ name: 'done' });
  expect(heard).toEqual(['signedOut', 'finishing']);
});
