import type { Clock } from './clock.js';
import type { Faults } from './faults.js';
import type { Random } from './random.js';
import type { Client, Pool, Store, User } from './store.js';

/** What every operation may reach: the state, and the world's time and chance. */
export interface Context {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  /** Where the tokens say they come from; no trailing slash. */
  readonly origin: string;
}

/** What the routes reach beside the state. */
export interface Surroundings {
  readonly faults: Faults;
  /** Called after every change, before its answer is given. */
  onChange(): void | Promise<void>;
}

/** A user and the pool that it is in. */
export interface Account {
  readonly pool: Pool;
  readonly user: User;
}

/** An account that is being signed in through an app client. */
export interface SignIn extends Account {
  readonly client: Client;
}
