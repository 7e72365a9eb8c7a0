import { type Clock, createClock, type TimeSource } from './base/clock.js';
import { errors } from './base/errors.js';
import { createQueue } from './base/queue.js';
import { type Random, secureRandom } from './base/random.js';
import type { Context } from './context/context.js';
import type { TriggerFunctions } from './context/triggerFunctions.js';
import { callOperation } from './http/callOperation.js';
import { createFaults, type Fault } from './http/faults.js';
import { createRoutes } from './http/routes.js';
import { defaultRegion } from './http/signedRegion.js';
import { readMessages } from './messages/outbox.js';
import type { Message } from './state/message.js';
import type { Snapshot } from './state/snapshot.js';
import { createStore, restoreStore, takeSnapshot } from './state/storeSnapshot.js';

/** Options of `createLocalCognito`; each has a default. */
export interface LocalCognitoOptions {
  /**
   * The source of the time.
   * @default Date
   */
  readonly clock?: TimeSource;
  /**
   * The source of ids, codes and salts. A seeded source makes them repeatable, except signing keys.
   * @default crypto.getRandomValues
   */
  readonly random?: Random;
  /** The state to start from. */
  readonly snapshot?: Snapshot | undefined;
  /**
   * Called after every change of the state; the answer to the request that caused the change waits for the promise.
   * When the promise rejects, the answer is a refusal with status 507 and the message of the error.
   */
  onChange?(local: LocalCognito): void | Promise<void>;
  /**
   * The address in links, documents and the issuer of tokens, without a slash at the end.
   * @default 'http://localhost:9229'
   */
  readonly origin?: string;
  /**
   * The issuer of tokens: a path of `origin`, where an OpenID client finds the keys, or `aws` for the issuer of AWS
   * (`https://cognito-idp.REGION.amazonaws.com/POOL`), which some verifiers insist on. The keys are here either way.
   * @default 'origin'
   */
  readonly issuer?: 'origin' | 'aws' | undefined;
  /**
   * Origins of web pages that may administer, such as `https://app.example.test`: call operations of administrators,
   * read the inbox, move the clock. Pages of this machine always may, and every page may sign in.
   * @default []
   */
  readonly allowOrigins?: readonly string[] | undefined;
  /**
   * Functions that replace Lambda functions. A pool's `LambdaConfig` refers to them by ARN; only the function's name
   * in the ARN matters.
   * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
   */
  readonly triggers?: TriggerFunctions | undefined;
}

/** A local Cognito in this process: the same in Node, a browser tab, a worker and a test. */
export interface LocalCognito {
  /** Answers an HTTP request to the service. Rejects only when a fault drops the connection. */
  fetch(request: Request): Promise<Response>;
  /**
   * Calls an operation of user pools or identity pools in this process, on the same path as an HTTP request: `await
   * local.call('AdminCreateUser', { UserPoolId, Username: 'ada' })`. Administrators need no credentials.
   * @param operation the name of the operation in the API of AWS
   * @param input the members of the request, by AWS's names
   * @returns the members of the answer, by AWS's names; the type parameter describes them.
   * @throws Error with AWS's `__type` (such as `UserNotFoundException`) as its `name` and AWS's message, when the
   * operation refuses the input.
   * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Operations.html
   */
  call<Answer extends object = Readonly<Record<string, unknown>>>(
    operation: string,
    input?: object,
  ): Promise<Answer>;
  readonly clock: Pick<Clock, 'now' | 'advance'>;
  /** The mail and text messages that were "sent". */
  readonly outbox: {
    /** Lists the messages to an address, or all messages, newest first. */
    messages(filter?: { to?: string }): Message[];
  };
  /** Failures that a test causes on purpose. */
  readonly faults: { set(fault: Fault): void; clear(): void };
  /** Returns the whole state as JSON data, from which another local Cognito can start. */
  snapshot(): Snapshot;
  /** Returns the snapshot for `JSON.stringify(local)`, which makes no copy and so is faster than `snapshot()`. */
  toJSON(): Snapshot;
}

/**
 * Creates a local Cognito. It has no user pools until `CreateUserPool` is called, as a new account of AWS.
 * @throws TypeError when the snapshot is not a snapshot of a local Cognito.
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
    issuer: options.issuer ?? 'origin',
    queue: createQueue(),
    region: defaultRegion,
    triggers: options.triggers ?? {},
  };
  const faults = createFaults();
  const onChange = async () => {
    try {
      await options.onChange?.(local);
    } catch (cause) {
      throw errors.notKept(cause instanceof Error ? cause.message : String(cause));
    }
  };
  const routes = createRoutes(context, { faults, onChange, allowOrigins: options.allowOrigins ?? [] });
  const fetch = async (request: Request) => routes.fetch(request);
  const local: LocalCognito = {
    fetch,
    // The caller's type parameter describes the answer; only the operation knows the real shape.
    call: async <Answer>(name: string, input = {}) => (await callOperation(fetch, name, input)) as Answer,
    clock,
    outbox: { messages: (filter) => readMessages(store, filter) },
    faults,
    snapshot: () => JSON.parse(JSON.stringify(local)),
    toJSON: () => takeSnapshot(store, clock.offset),
  };
  return local;
}
