import type { FailureCode } from './failures.js';
import type { FlowState } from './machine.js';
import type { OperationName } from './service.js';
import type { StepName } from './steps.js';

/** A journey, named as what it is for. */
export type FlowName = 'signIn' | 'signUp' | 'forgotPassword' | 'mfaSetup' | 'passkeys';

/** What happened, for analytics: names alone, never what was typed, a code, a token or who it was. */
export type AuthEvent =
  | { readonly type: 'step'; readonly flow: FlowName; readonly step: StepName; readonly from: StepName }
  | {
      readonly type: 'failure';
      readonly flow: FlowName;
      readonly step: StepName;
      readonly operation: OperationName;
      readonly code: FailureCode;
    }
  | {
      readonly type: 'success';
      readonly flow: FlowName;
      readonly step: StepName;
      readonly operation: OperationName;
    }
  | { readonly type: 'signedIn' | 'signedOut' };

/** What a flow did between two states that followed each other, in order. */
export function eventsBetween(flow: FlowName, before: FlowState, after: FlowState): AuthEvent[] {
  const events: AuthEvent[] = [];
  const answered = before.pending !== null && after.pending === null && after.call === before.call;
  if (answered && before.pending) {
    const said = { flow, step: before.step.name, operation: before.pending };
    events.push(
      after.failure ? { type: 'failure', ...said, code: after.failure.code } : { type: 'success', ...said },
    );
  }
  if (after.step.name !== before.step.name) {
    events.push({ type: 'step', flow, step: after.step.name, from: before.step.name });
  }
  return events;
}
