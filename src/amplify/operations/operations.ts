import type { AuthService, Failure, OperationName, PoolSettings, Step } from '../../core/index.js';
import type { SessionControl } from '../session.js';

/** What an operation may know of where it runs. */
export interface Context {
  readonly pool: PoolSettings;
  readonly session: SessionControl;
  /** Makes sure that Amplify talks to this pool. */
  configure(): void;
}

/** One operation as its file writes it: it answers the next step or a failure, or throws what Amplify throws. */
export type Operation<O extends OperationName> = (
  context: Context,
  ...input: Parameters<AuthService[O]>
) => Promise<Step | { readonly failure: Failure }>;

/** All of them, by name. */
export type Operations = { readonly [O in OperationName]: Operation<O> };
