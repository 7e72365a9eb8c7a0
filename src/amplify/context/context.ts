import type {
  AuthService,
  Failure,
  Metadata,
  OfferOptions,
  OperationName,
  PoolSettings,
  Step,
} from '../../core/index.js';
import type { AmplifyTurns } from '../config/pageAmplify.js';
import type { ClientMemory } from '../memory/clientMemory.js';
import type { SessionControl } from '../session/session.js';

/** What an app says about its operations; read at each call. */
export interface OperationOptions {
  readonly offers: OfferOptions;
  /**
   * Whether texts may reveal who has an account.
   * @default false
   */
  readonly specific?: boolean;
  /**
   * The name of the app that authenticator apps show.
   * @default the host of the page
   */
  readonly totpIssuer?: string;
  /** What the app sends to the triggers of the pool with an operation. */
  metadata(operation: OperationName): Metadata | undefined;
}

/** What an operation is given of the client that runs it. */
export interface Context {
  readonly pool: PoolSettings;
  readonly clientId: string;
  readonly options: OperationOptions;
  readonly session: SessionControl;
  readonly memory: ClientMemory;
  readonly amplify: AmplifyTurns;
}

/** One operation as its file writes it: it answers the next step or a failure, or throws what Amplify throws. */
export type Operation<O extends OperationName> = (
  context: Context,
  ...input: Parameters<AuthService[O]>
) => Promise<Step | { readonly failure: Failure }>;

/** All operations, by name. */
export type Operations = { readonly [O in OperationName]: Operation<O> };
