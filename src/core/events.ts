import type { FailureCode } from './failures.js';
import type { FlowState } from './machine.js';
import type { OperationName } from './service.js';
import type { StepName } from './steps.js';

/** The name of a journey, after its purpose. */
export type FlowName = 'signIn' | 'signUp' | 'forgotPassword' | 'mfaSetup' | 'passkeys';

/**
 * One event for analytics. An event holds names only: no typed text, code or token, and nothing that
 * identifies the person.
 */
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

/** Returns the events between two successive states of a flow, in order. */
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
