import type { AuthService, Failure, PoolSettings, Session, Step } from '../../core/index.js';
import type { AutofillListener } from '../passkeys/pageAutofill.js';

/** Who is here, as a store. The first subscriber starts it. */
export interface SessionStore {
  getSnapshot(): Session;
  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** A journey, named as the step that it begins at. */
export type JourneyName = 'signIn' | 'signUp' | 'forgotPassword';

/** One user pool, reached through Amplify. */
export interface AuthClient {
  readonly pool: PoolSettings;
  readonly service: AuthService;
  readonly session: SessionStore;
  /** Where a reload interrupted a journey, if Cognito still waits for an answer there. */
  resume(journey: JourneyName): Step | null;
  /** Where the sign-in stands when a provider has just sent the person back to this page, else null. */
  arrive(): Promise<Step | null> | null;
  /** Keeps where a journey stands, for a reload to go on there; forgets where it stood before. */
  remember(journey: JourneyName, step: Step): void;
  /**
   * Has the passkey of the person who used one here last wait in the autofill list of a field, where the browser can.
   * @returns a function that ends it.
   */
  autofill(listener: AutofillListener): () => void;
  /** Loads the operations ahead of their first use. */
  preload(): void;
  /** Ends the session here, or on every device. Answers why it failed, or null. */
  signOut(options?: { everywhere?: boolean }): Promise<Failure | null>;
}
