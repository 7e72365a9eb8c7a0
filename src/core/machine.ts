import type { Failure } from './failures.js';
import type { OperationName } from './service.js';
import type { Step } from './steps.js';

/** Where a flow stands. Holds the *name* of the pending call, never what was typed. */
export interface FlowState {
  readonly step: Step;
  readonly pending: OperationName | null;
  readonly failure: Failure | null;
  /** Counts the calls, so that a late answer to a call that was left behind is dropped. */
  readonly call: number;
  /** Counts the codes sent for this step, so that a view can say "sent" and start its cooldown. */
  readonly sent: number;
}

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
      return state.pending
        ? state
        : { ...state, pending: event.operation, failure: null, call: state.call + 1 };
    case 'answered':
      return isLate(state, event.call) ? state : answered(state, event.step);
    case 'failed':
      return isLate(state, event.call)
        ? state
        : { ...state, step: stepAfter(state.step, event.failure), pending: null, failure: event.failure };
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
  const again = step.name === state.step.name;
  return { ...state, step, pending: null, failure: null, sent: again ? state.sent + 1 : 0 };
}

// Cognito drops a challenge when its session ends; only a fresh sign-in gets a new one.
function stepAfter(step: Step, failure: Failure): Step {
  if (failure.code !== 'sessionExpired' || step.name === 'signIn') return step;
  return { name: 'signIn', ...('username' in step && step.username ? { username: step.username } : {}) };
}
