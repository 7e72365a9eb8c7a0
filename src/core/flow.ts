import { callApp } from './callApp.js';
import { type Cause, type FlowEvent, type FlowState, next, start } from './machine.js';
import type { AuthService, OperationName, Outcome } from './service.js';
import type { Step } from './steps.js';

/** A journey in progress: a store with one dispatch, readable from anywhere. */
export interface Flow {
  getState(): FlowState;
  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
  /**
   * Runs one operation and moves to the step of its answer. While another operation is pending, nothing is
   * sent. The exception is a sign-in in a provider's window: the new operation replaces that sign-in.
   * @returns the state after the answer.
   */
  submit<O extends OperationName>(operation: O, ...input: Parameters<AuthService[O]>): Promise<FlowState>;
  /**
   * Moves to a step without a request, as "back" does. The answer of a pending call is then dropped. `cause`
   * says what moves the flow.
   * @default cause 'person'
   */
  moveTo(step: Step, cause?: Exclude<Cause, 'start' | 'answer'>): void;
  /** Removes the failure from the screen. */
  dismiss(): void;
}

/** Makes a flow that begins at `step` and sends its operations to `service`. */
export function createFlow(service: AuthService, step: Step): Flow {
  let state = start(step);
  const listeners = new Set<() => void>();

  function dispatch(event: FlowEvent): void {
    const after = next(state, event);
    if (after === state) return;
    state = after;
    // An error in one listener must not stop the other listeners, nor leave the call pending.
    for (const listener of listeners) callApp(listener);
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async submit(operation, ...input) {
      const before = state;
      dispatch({ type: 'submit', operation });
      if (state === before) return state;
      const { call } = state;
      const outcome = await ask(service, operation, input);
      dispatch(
        'step' in outcome ? { type: 'answered', call, ...outcome } : { type: 'failed', call, ...outcome },
      );
      return state;
    },
    moveTo: (step, cause = 'person') => dispatch({ type: 'moved', step, cause }),
    dismiss: () => dispatch({ type: 'dismissed' }),
  };
}

// A service must not reject. If one does, the form would stay pending for ever.
async function ask(service: AuthService, operation: OperationName, input: unknown[]): Promise<Outcome> {
  // TypeScript cannot relate a generic key's method to its own parameters; `submit` has checked them.
  const run = service[operation] as (...input: unknown[]) => Promise<Outcome>;
  try {
    return await run.apply(service, input);
  } catch (cause) {
    return { failure: { code: 'unknown', cause } };
  }
}
