import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFlow } from './flow.js';
import type { FlowState } from './machine.js';
import type { AuthService, OperationName, Outcome } from './service.js';
import type { Step } from './steps.js';

const signIn: Step = { name: 'signIn' };
const jane = { username: 'jane', password: 'correct horse' };
const delivery = { destination: 'j***@e***', medium: 'EMAIL' } as const;

/** A service whose calls stay open until the test answers them. */
function createService() {
  const calls: { operation: OperationName; input: unknown[]; answer(outcome: Outcome): void }[] = [];
  const operation =
    (operation: OperationName) =>
    (...input: unknown[]) =>
      new Promise<Outcome>((answer) => calls.push({ operation, input, answer }));
  const service: AuthService = {
    signIn: operation('signIn'),
    answerChallenge: operation('answerChallenge'),
    signUp: operation('signUp'),
    confirmSignUp: operation('confirmSignUp'),
    resendSignInCode: operation('resendSignInCode'),
    tryAnotherWay: operation('tryAnotherWay'),
    signInWithProvider: operation('signInWithProvider'),
    completeRedirect: operation('completeRedirect'),
    continueSignUp: operation('continueSignUp'),
    acceptOffer: operation('acceptOffer'),
    declineOffer: operation('declineOffer'),
    loadPasskeys: operation('loadPasskeys'),
    addPasskey: operation('addPasskey'),
    removePasskey: operation('removePasskey'),
    finishAutofill: operation('finishAutofill'),
    resendSignUpCode: operation('resendSignUpCode'),
    requestReset: operation('requestReset'),
    confirmReset: operation('confirmReset'),
    loadMfaMethods: operation('loadMfaMethods'),
    startMfaSetup: operation('startMfaSetup'),
    confirmTotp: operation('confirmTotp'),
    saveMfaContact: operation('saveMfaContact'),
    confirmMfaContact: operation('confirmMfaContact'),
    resendMfaContactCode: operation('resendMfaContactCode'),
    preferMfaMethod: operation('preferMfaMethod'),
    disableMfaMethod: operation('disableMfaMethod'),
  };
  return { service, calls };
}

describe('a flow', () => {
  test('a flow moves to the answer of an operation and resolves with the new state', async () => {
    const { service, calls } = createService();
    const flow = createFlow(service, signIn);
    const submitted = flow.submit('signIn', jane);
    expect(flow.getState()).toMatchObject({ step: signIn, pending: 'signIn' });
    calls[0]?.answer({ step: { name: 'totpCode', username: 'jane' } });
    const after = await submitted;
    expect(after).toBe(flow.getState());
    expect(after).toMatchObject({ step: { name: 'totpCode' }, pending: null, failure: null });
  });

  test('a flow passes the input to the service and keeps no password in its state', async () => {
    const { service, calls } = createService();
    const flow = createFlow(service, signIn);
    const submitted = flow.submit('signIn', jane);
    expect(calls[0]?.input).toEqual([jane]);
    expect(JSON.stringify(flow.getState())).not.toContain(jane.password);
    calls[0]?.answer({ failure: { code: 'wrongCredentials' } });
    expect(JSON.stringify(await submitted)).not.toContain(jane.password);
  });

  test('a flow sends one request for a double submit', async () => {
    const { service, calls } = createService();
    const flow = createFlow(service, signIn);
    const first = flow.submit('signIn', jane);
    const second = await flow.submit('signIn', jane);
    expect(calls).toHaveLength(1);
    expect(second.pending).toBe('signIn');
    calls[0]?.answer({ step: { name: 'done' } });
    expect((await first).step.name).toBe('done');
  });

  test('a flow drops an answer that comes after the person went back', async () => {
    const { service, calls } = createService();
    const flow = createFlow(service, signIn);
    const submitted = flow.submit('signIn', jane);
    flow.moveTo({ name: 'forgotPassword', username: 'jane' });
    calls[0]?.answer({ step: { name: 'done' } });
    expect((await submitted).step).toEqual({ name: 'forgotPassword', username: 'jane' });
  });

  test('a flow drops an old answer while a newer request is pending', async () => {
    const { service, calls } = createService();
    const flow = createFlow(service, signIn);
    const old = flow.submit('signIn', jane);
    flow.moveTo({ name: 'forgotPassword' });
    const fresh = flow.submit('requestReset', { username: 'jane' });
    calls[0]?.answer({ failure: { code: 'wrongCredentials' } });
    expect(await old).toMatchObject({ pending: 'requestReset', failure: null });
    calls[1]?.answer({ step: { name: 'resetPassword', username: 'jane', delivery } });
    expect((await fresh).step.name).toBe('resetPassword');
  });

  test('a flow shows a failure at its step until the failure is dismissed', async () => {
    const { service, calls } = createService();
    const flow = createFlow(service, signIn);
    const submitted = flow.submit('signIn', jane);
    calls[0]?.answer({ failure: { code: 'wrongCredentials', field: 'password' } });
    expect(await submitted).toMatchObject({ step: signIn, failure: { code: 'wrongCredentials' } });
    flow.dismiss();
    expect(flow.getState().failure).toBeNull();
  });

  test('a flow keeps the confirmation step when a resend fails, and counts a resend that works', async () => {
    const { service, calls } = createService();
    const flow = createFlow(service, { name: 'confirmSignUp', username: 'jane', delivery });
    const refused = flow.submit('resendSignUpCode', { username: 'jane' });
    calls[0]?.answer({ failure: { code: 'limitExceeded', retryAfter: 60 } });
    expect(await refused).toMatchObject({ step: { name: 'confirmSignUp' }, sent: 0 });
    const sent = flow.submit('resendSignUpCode', { username: 'jane' });
    calls[1]?.answer({ step: { name: 'confirmSignUp', username: 'jane', delivery } });
    expect(await sent).toMatchObject({ step: { name: 'confirmSignUp' }, sent: 1, failure: null });
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('boom'))],
    [
      'throws',
      () => {
        throw new Error('boom');
      },
    ],
  ])('a flow continues with an unknown failure and its cause when a service %s', async (_how, signIn) => {
    const { service } = createService();
    const flow = createFlow({ ...service, signIn }, { name: 'signIn' });
    const state = await flow.submit('signIn', jane);
    expect(state.pending).toBeNull();
    expect(state.failure).toEqual({ code: 'unknown', cause: new Error('boom') });
  });

  test('a flow calls the method of a service with the service as `this`', async () => {
    class Service {
      readonly greeting: Step = { name: 'done' };
      async signIn(): Promise<Outcome> {
        return { step: this.greeting };
      }
    }
    const service: AuthService = Object.assign(new Service(), createService().service, {
      signIn: Service.prototype.signIn,
    });
    expect((await createFlow(service, signIn).submit('signIn', jane)).step.name).toBe('done');
  });

  test('a flow calls its listeners once for each change, until they unsubscribe', async () => {
    const { service, calls } = createService();
    const flow = createFlow(service, signIn);
    const seen: FlowState['pending'][] = [];
    const leave = flow.subscribe(() => seen.push(flow.getState().pending));
    const submitted = flow.submit('signIn', jane);
    flow.dismiss();
    calls[0]?.answer({ step: { name: 'done' } });
    await submitted;
    expect(seen).toEqual(['signIn', null]);
    leave();
    flow.moveTo(signIn);
    expect(seen).toHaveLength(2);
  });
});

test('a listener that throws neither stops the other listeners nor leaves the call pending', async () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  onTestFinished(() => void vi.unstubAllGlobals());
  const mistake = new Error('Not mine');
  const { service, calls } = createService();
  const flow = createFlow(service, signIn);
  const heard = vi.fn();
  flow.subscribe(() => {
    throw mistake;
  });
  flow.subscribe(heard);
  const submitted = flow.submit('signIn', jane);
  calls[0]?.answer({ step: { name: 'done' } });
  expect(await submitted).toMatchObject({ step: { name: 'done' }, pending: null });
  expect(heard).toHaveBeenCalledTimes(2);
  expect(report).toHaveBeenCalledWith(mistake);
});
