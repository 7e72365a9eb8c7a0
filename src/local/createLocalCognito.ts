import { type Clock, createClock, type TimeSource } from './base/clock.js';
import { createQueue } from './base/queue.js';
import { type Random, secureRandom } from './base/random.js';
import type { Context } from './context/context.js';
import type { TriggerFunctions } from './context/triggerFunctions.js';
import { createFaults, type Fault } from './http/faults.js';
import { createRoutes } from './http/routes.js';
import { readMessages } from './messages/outbox.js';
import type { Message } from './state/message.js';
import { createStore, restoreStore, type Snapshot, takeSnapshot } from './state/snapshot.js';

/** What a local Cognito runs on; everything has a default. */
export interface LocalCognitoOptions {
  /**
   * Where the time comes from.
   * @default Date
   */
  readonly clock?: TimeSource;
  /**
   * Where ids, codes and salts come from; a seeded one makes them repeatable, keys aside.
   * @default crypto.getRandomValues
   */
  readonly random?: Random;
  /** The state to go on from. */
  readonly snapshot?: Snapshot | undefined;
  /** Called after every change; the answer to the request that made it waits for the promise. */
  onChange?(local: LocalCognito): void | Promise<void>;
  /**
   * The address that tokens name as their issuer, without a slash at its end.
   * @default 'http://localhost:9229'
   */
  readonly origin?: string;
  /**
   * Functions that take the place of Lambda functions. A pool's `LambdaConfig` names them by ARN; of that only the function's name counts.
   * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
   */
  readonly triggers?: TriggerFunctions | undefined;
}

/** A Cognito in this process: the same in Node, a browser tab, a worker and a test. */
export interface LocalCognito {
  /** Answers a request to the service; rejects only when a fault drops the connection. */
  fetch(request: Request): Promise<Response>;
  readonly clock: Pick<Clock, 'now' | 'advance'>;
  /** The mail and text messages that were "sent". */
  readonly outbox: {
    /** The messages to an address, or all, newest first. */
    messages(filter?: { to?: string }): Message[];
  };
  /** Things that go wrong on purpose. */
  readonly faults: { set(fault: Fault): void; clear(): void };
  /** The whole state as JSON data, to go on from another time. */
  snapshot(): Snapshot;
}

/**
 * Makes a local Cognito. It has no pools at first: make them with `CreateUserPool`, as on AWS.
 * @throws TypeError when the snapshot is none.
 */
export function createLocalCognito(options: LocalCognitoOptions = {}): LocalCognito {
  const { snapshot, origin = 'http://localhost:9229', random = secureRandom } = options;
  const store = snapshot ? restoreStore(snapshot) : createStore();
  const clock = createClock(options.clock, snapshot?.clockOffset);
  const context: Context = {
    store,
    clock,
    random,
    origin: origin.replace(/\/+$/, ''),
    queue: createQueue(),
    triggers: options.triggers ?? {},
  };
  const faults = createFaults();
  const routes = createRoutes(context, { faults, onChange: () => options.onChange?.(local) });
  const local: LocalCognito = {
    fetch: async (request) => routes.fetch(request),
    clock,
    outbox: { messages: (filter) => readMessages(store, filter) },
    faults,
    snapshot: () => takeSnapshot(store, clock.offset),
  };
  return local;
}
