import type {
  AuthService,
  Failure,
  Metadata,
  OfferOptions,
  OperationName,
  PoolSettings,
  Step,
} from '../../core/index.js';
import type { AttemptMemory } from '../memory/shortMemory.js';
import type { SessionControl } from '../session/session.js';

/** What an app says about its operations; read at each call. */
export interface OperationOptions {
  readonly offers: OfferOptions;
  /**
   * Whether a person is told what gives away who has an account.
   * @default false
   */
  readonly specific?: boolean;
  /** What travels beside the values of an operation. */
  metadata(operation: OperationName): Metadata | undefined;
}

/** What an operation may know of where it runs. */
export interface Context {
  readonly pool: PoolSettings;
  /** Of the app client; the keys of what is kept in the browser begin with it. */
  readonly clientId: string;
  readonly options: OperationOptions;
  readonly session: SessionControl;
  readonly attempt: AttemptMemory;
  /** The address that the page had when it came back from a provider, while its answer is not taken up. */
  readonly arrival: { href: string | null };
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
