import type { AuthService, Failure, PoolSettings, Session, Step } from '../core/index.js';

/** Who is here, as a store. The first subscriber starts it. */
export interface SessionStore {
  getSnapshot(): Session;
  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** One user pool, reached through Amplify. */
export interface AuthClient {
  readonly pool: PoolSettings;
  readonly service: AuthService;
  readonly session: SessionStore;
  /** The challenge that a reload interrupted, if Cognito still waits for its answer. */
  resume(): Step | null;
  /** Forgets the open challenge, when the person goes back from it. */
  abandon(): void;
  /** Loads the operations ahead of their first use. */
  preload(): void;
  /** Ends the session here, or on every device. Answers why it failed, or null. */
  signOut(options?: { everywhere?: boolean }): Promise<Failure | null>;
}
