import type { Failure } from './failures.js';
import type { OperationName } from './service.js';
import { type ChallengeStep, isChallenge, type Step } from './steps.js';

/**
 * Why a flow is at its step: its beginning, an answer of the service, a move of the person ("back", a link),
 * the address of the page, or a reload that interrupted the flow there.
 */
export type Cause = 'start' | 'answer' | 'person' | 'address' | 'resume';

/** The state of a flow. Holds the *name* of the pending call, never what was typed. */
export interface FlowState {
  readonly step: Step;
  readonly cause: Cause;
  readonly pending: OperationName | null;
  readonly failure: Failure | null;
  /** Counts the calls, so that a late answer to an abandoned call is dropped. */
  readonly call: number;
  /**
   * Counts the codes sent again for this step, so that a view can announce each code and restart its
   * cooldown.
   */
  readonly sent: number;
}

/** Everything that can happen to a flow. */
export type FlowEvent =
  | { readonly type: 'submit'; readonly operation: OperationName }
  | { readonly type: 'answered'; readonly call: number; readonly step: Step }
  | { readonly type: 'failed'; readonly call: number; readonly failure: Failure }
  | { readonly type: 'moved'; readonly step: Step; readonly cause: Exclude<Cause, 'start' | 'answer'> }
  | { readonly type: 'dismissed' };

/** Returns the first state of a flow. */
export function start(step: Step): FlowState {
  return { step, cause: 'start', pending: null, failure: null, call: 0, sent: 0 };
}

/**
 * Returns the state after an event. The function is pure and total, without clock or network, and is the
 * whole behaviour of the kit.
 */
export function next(state: FlowState, event: FlowEvent): FlowState {
  switch (event.type) {
    case 'submit':
      // A provider's pop-up may stay open without an answer, so any other operation abandons the pop-up.
      return state.pending && state.pending !== 'signInWithProvider'
        ? state
        : { ...state, pending: event.operation, failure: null, call: state.call + 1 };
    case 'answered':
      return isLate(state, event.call) ? state : answered(state, event.step);
    case 'failed':
      return isLate(state, event.call) ? state : failed(state, event.failure);
    case 'moved':
      // The answer of the pending call has the old number, so it is dropped.
      return {
        step: event.step,
        cause: event.cause,
        pending: null,
        failure: null,
        call: state.call + 1,
        sent: 0,
      };
    case 'dismissed':
      return state.failure ? { ...state, failure: null } : state;
  }
}

function isLate(state: FlowState, call: number): boolean {
  return state.pending === null || state.call !== call;
}

function answered(state: FlowState, step: Step): FlowState {
  const sentAgain = 'delivery' in step && step.name === state.step.name;
  return {
    ...state,
    step,
    cause: 'answer',
    pending: null,
    failure: null,
    sent: sentAgain ? state.sent + 1 : 0,
  };
}

// Cognito drops a challenge when its session ends; only a fresh sign-in gets a new one.
function failed(state: FlowState, failure: Failure): FlowState {
  if (!isChallenge(state.step) || !endsSignIn(state.step, failure)) {
    return { ...state, pending: null, failure };
  }
  const { username } = state.step;
  return { ...state, step: { name: 'signIn', username }, cause: 'answer', pending: null, failure, sent: 0 };
}

// When the pool's triggers end a custom sign-in, Cognito sends the error of a wrong password.
function endsSignIn({ name }: ChallengeStep, { code }: Failure): boolean {
  return code === 'sessionExpired' || (code === 'wrongCredentials' && name === 'customChallenge');
}
