import type { AuthService, Failure, PoolSettings, Session, Step } from '../../core/index.js';

/** Who is signed in, as a store. The first subscriber starts it. */
export interface SessionStore {
  getSnapshot(): Session;
  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** A journey, named as the step that it begins at. */
export type JourneyName = 'signIn' | 'signUp' | 'forgotPassword';

/** Hears how a passkey fares in the autofill list. */
export interface AutofillListener {
  /** The autofill list has the passkey in it now. */
  onWaiting(): void;
  /** The person picked the passkey. Call `finishAutofill` at once: the sign-in goes on without waiting for the call. */
  onPicked(): void;
}

/** One user pool, reached through Amplify. */
export interface AuthClient {
  readonly pool: PoolSettings;
  readonly service: AuthService;
  readonly session: SessionStore;
  /** The step at which a reload interrupted a journey, if that step can still be answered. */
  resume(journey: JourneyName): Step | null;
  /** The step to show when the address of this page has a provider's answer in it, else null. */
  arrive(): Promise<Step | null> | null;
  /** Keeps the step of a journey, for a reload to go on there; forgets the step before. */
  remember(journey: JourneyName, step: Step): void;
  /**
   * Offers the passkey that was used last in this browser in the autofill list of a field, where the browser can.
   * @returns a function that ends it.
   */
  autofill(listener: AutofillListener): () => void;
  /** Loads the operations ahead of their first use. */
  preload(): void;
  /** Ends the session here, or on every device. Answers why it failed, or null. */
  signOut(options?: { everywhere?: boolean }): Promise<Failure | null>;
}
