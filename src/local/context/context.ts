import type { Clock } from '../base/clock.js';
import type { Queue } from '../base/queue.js';
import type { Random } from '../base/random.js';
import type { Faults } from '../http/faults.js';
import type { AuthenticationResult } from '../shapes/answers.js';
import type { Client, Pool } from '../state/pool.js';
import type { ChallengeResult } from '../state/signIn.js';
import type { Store } from '../state/store.js';
import type { User } from '../state/user.js';
import type { ClientMetadata, TokenOccasion, TriggerFunctions } from './triggerFunctions.js';

/** What every operation may reach: the state, and the world's time and chance. */
export interface Context {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  /** Where the tokens say they come from; no trailing slash. */
  readonly origin: string;
  /** An operation reads and writes several records; one at a time, none sees another half done. */
  readonly queue: Queue;
  /** The functions that pools may call. */
  readonly triggers: TriggerFunctions;
  /** Present where a sign-in ends with a cookie of the hosted domain: called in place of making tokens. */
  readonly endSignIn?: (signIn: SignIn) => AuthenticationResult;
}

/** A user and the pool that it is in. */
export interface Account {
  readonly pool: Pool;
  readonly user: User;
}

/** An account that is being signed in through an app client. */
export interface SignIn extends Account {
  readonly client: Client;
  /** The device that it comes from, as far as it said so. */
  readonly deviceKey?: string | undefined;
  /** Whether that device has proven that it is the one. */
  readonly deviceProven?: boolean;
  /** What the app sent along for the pool's functions. */
  readonly clientMetadata?: ClientMetadata | undefined;
  /**
   * Why tokens are made, as the pool's functions are told it.
   * @default 'Authentication'
   */
  readonly tokenOccasion?: TokenOccasion | undefined;
  /** The challenges so far, where the pool's functions decide what comes next. */
  readonly custom?: readonly ChallengeResult[] | undefined;
}
