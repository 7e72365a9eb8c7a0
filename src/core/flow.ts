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
   * Runs one operation and moves to its answer. While another is pending nothing is sent, unless that one waits for an
   * identity provider: it is left behind.
   * @returns the state after the answer.
   */
  submit<O extends OperationName>(operation: O, ...input: Parameters<AuthService[O]>): Promise<FlowState>;
  /**
   * Goes to a step without asking the service, as "back" does. The answer to a pending call is then dropped.
   * `cause` says what moves it.
   * @default cause 'person'
   */
  moveTo(step: Step, cause?: Exclude<Cause, 'start' | 'answer'>): void;
  /** Takes the failure off the screen. */
  dismiss(): void;
}

/** Makes a flow that begins at `step` and gets its answers from `service`. */
export function createFlow(service: AuthService, step: Step): Flow {
  let state = start(step);
  const listeners = new Set<() => void>();

  function dispatch(event: FlowEvent): void {
    const after = next(state, event);
    if (after === state) return;
    state = after;
    // One that throws must leave neither the others untold nor a call open.
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

// A service must not reject, but one that does must not leave the form pending for ever.
async function ask(service: AuthService, operation: OperationName, input: unknown[]): Promise<Outcome> {
  // TypeScript cannot relate a generic key's method to its own parameters; `submit` has checked them.
  const run = service[operation] as (...input: unknown[]) => Promise<Outcome>;
  try {
    return await run.apply(service, input);
  } catch (cause) {
    return { failure: { code: 'unknown', cause } };
  }
}
