import type { Clock } from '../base/clock.js';
import type { Queue } from '../base/queue.js';
import type { Random } from '../base/random.js';
import type { AuthLevel, AuthMethod } from '../shapes/common.js';
import type { Client, Pool } from '../state/pool.js';
import type { ChallengeResult } from '../state/signIn.js';
import type { Store } from '../state/store.js';
import type { User } from '../state/user.js';
import type { ClientMetadata, TokenOccasion, TriggerFunctions } from './triggerFunctions.js';

/** What every operation works with: the state, the clock and the source of randomness. */
export interface Context {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  /** The region that the request is signed for, in which pools are created. */
  readonly region: string;
  /** The address of this local Cognito in links, documents and issuers, without a slash at the end. */
  readonly origin: string;
  /** Whether tokens have the issuer of AWS, or an issuer at `origin`. */
  readonly issuer: 'origin' | 'aws';
  /** Runs one request at a time: an operation changes several records, and no other request may see half a change. */
  readonly queue: Queue;
  /** The functions that pools call in place of Lambda functions. */
  readonly triggers: TriggerFunctions;
}

/** A user and the user's pool. */
export interface Account {
  readonly pool: Pool;
  readonly user: User;
}

/** An account that is being signed in through an app client. */
export interface SignIn extends Account {
  readonly client: Client;
  /** The device that the sign-in comes from, where the request named a device. */
  readonly deviceKey?: string | undefined;
  /** Whether the device has proven its identity in this sign-in. */
  readonly deviceProven?: boolean;
  /** Data from the app for the pool's functions. */
  readonly clientMetadata?: ClientMetadata | undefined;
  /**
   * The reason for which tokens are made, in the words that the pool's functions receive.
   * @default 'Authentication'
   */
  readonly tokenOccasion?: TokenOccasion | undefined;
  /** The challenges so far, where the pool's functions decide the next challenge. */
  readonly custom?: readonly ChallengeResult[] | undefined;
  /** The methods that the person has proven so far. */
  readonly methods?: readonly AuthMethod[] | undefined;
  /** The level that the app asked for. */
  readonly target?: AuthLevel | undefined;
  /** Whether the sign-in ends without tokens: the hosted domain starts a browser session in their place. */
  readonly withoutTokens?: boolean | undefined;
}
