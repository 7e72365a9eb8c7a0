import type { Failure } from './failures.js';
import type { OperationName } from './service.js';
import type { ChallengeStep, OfferStep, Step } from './steps.js';

/** Where a flow stands. Holds the *name* of the pending call, never what was typed. */
export interface FlowState {
  readonly step: Step;
  readonly pending: OperationName | null;
  readonly failure: Failure | null;
  /** Counts the calls, so that a late answer to a call that was left behind is dropped. */
  readonly call: number;
  /** Counts the codes sent again for this step, so that a view can say so and start its cooldown anew. */
  readonly sent: number;
}

/** What can happen to a flow. */
export type FlowEvent =
  | { readonly type: 'submit'; readonly operation: OperationName }
  | { readonly type: 'answered'; readonly call: number; readonly step: Step }
  | { readonly type: 'failed'; readonly call: number; readonly failure: Failure }
  | { readonly type: 'moved'; readonly step: Step }
  | { readonly type: 'dismissed' };

/** A flow at its beginning. */
export function start(step: Step): FlowState {
  return { step, pending: null, failure: null, call: 0, sent: 0 };
}

/** The whole behaviour of the kit: pure, total, without clock or network. */
export function next(state: FlowState, event: FlowEvent): FlowState {
  switch (event.type) {
    case 'submit':
      // The window of a provider may stay open for as long as it likes; whoever goes on here has left it.
      return state.pending && state.pending !== 'signInWithProvider'
        ? state
        : { ...state, pending: event.operation, failure: null, call: state.call + 1 };
    case 'answered':
      return isLate(state, event.call) ? state : answered(state, event.step);
    case 'failed':
      return isLate(state, event.call) ? state : failed(state, event.failure);
    case 'moved':
      // The pending call is left behind: its answer carries the old number.
      return { step: event.step, pending: null, failure: null, call: state.call + 1, sent: 0 };
    case 'dismissed':
      return state.failure ? { ...state, failure: null } : state;
  }
}

function isLate(state: FlowState, call: number): boolean {
  return state.pending === null || state.call !== call;
}

function answered(state: FlowState, step: Step): FlowState {
  const sentAgain = 'delivery' in step && step.name === state.step.name;
  return { ...state, step, pending: null, failure: null, sent: sentAgain ? state.sent + 1 : 0 };
}

// Cognito drops a challenge when its session ends; only a fresh sign-in gets a new one.
function failed(state: FlowState, failure: Failure): FlowState {
  if (!isChallenge(state.step) || !endsSignIn(state.step, failure)) {
    return { ...state, pending: null, failure };
  }
  const { username } = state.step;
  return { ...state, step: { name: 'signIn', username }, pending: null, failure, sent: 0 };
}

// The functions of a pool end a custom sign-in in the words of a wrong password.
function endsSignIn({ name }: ChallengeStep, { code }: Failure): boolean {
  return code === 'sessionExpired' || (code === 'wrongCredentials' && name === 'customChallenge');
}

const challenges: Record<ChallengeStep['name'], true> = {
  smsCode: true,
  emailCode: true,
  totpCode: true,
  newPassword: true,
  mfaSelection: true,
  mfaSetupSelection: true,
  totpSetup: true,
  emailSetup: true,
  firstFactorSelection: true,
  password: true,
  customChallenge: true,
};

/** Whether a step is a question of a sign-in under way, which ends with Cognito's session. */
export function isChallenge(step: Step): step is ChallengeStep {
  return step.name in challenges;
}

const offers: Record<OfferStep['name'], true> = { offerPasskey: true, offerMfa: true, offerDevice: true };

/** Whether a step is an offer to somebody who is signed in already, and can be passed over. */
export function isOffer(step: Step): step is OfferStep {
  return step.name in offers;
}
