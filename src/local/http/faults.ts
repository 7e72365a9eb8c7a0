import * as z from 'zod/mini';
import { CognitoError, errors } from '../base/errors.js';
import { oneOf } from '../shapes/common.js';

/** The shape of a fault in a request over HTTP. */
export const faultShape = z.object({
  operation: z.string(),
  kind: oneOf(['latency', 'throttle', 'error', 'drop']),
  ms: z.optional(z.number().check(z.minimum(0), z.maximum(600_000))),
  times: z.optional(z.number().check(z.minimum(1))),
  type: z.optional(z.string().check(z.regex(/^\w{1,100}$/))),
  message: z.optional(z.string()),
});

/** A failure that a test causes on purpose. */
export interface Fault {
  /** The name of an operation or a path of the hosted domain, or `*` for all. */
  readonly operation: string;
  /** A slow answer, a refusal for too many requests, an error, or a dropped connection. */
  readonly kind: 'latency' | 'throttle' | 'error' | 'drop';
  /**
   * The delay of `latency`, in milliseconds.
   * @default 1000
   */
  readonly ms?: number | undefined;
  /** The number of requests that the fault affects; absent means until the faults are cleared. */
  readonly times?: number | undefined;
  /**
   * The exception that `error` answers.
   * @default 'InternalErrorException'
   */
  readonly type?: string | undefined;
  /** The message of that exception. */
  readonly message?: string | undefined;
}

/** The error of a request whose connection is dropped, with the message of a browser's `fetch`. */
export class DroppedConnection extends TypeError {
  constructor() {
    super('Failed to fetch');
  }
}

/** The faults of a local Cognito. */
export interface Faults {
  /** Adds a fault. */
  set(fault: Fault): void;
  /** Ends all faults. */
  clear(): void;
  /**
   * Applies every fault of an operation.
   * @throws CognitoError for `throttle` and `error`; DroppedConnection for `drop`.
   */
  strike(operation: string): Promise<void>;
}

/** Creates an empty list of faults. */
export function createFaults(): Faults {
  let faults: { fault: Fault; left: number }[] = [];
  return {
    set(fault) {
      faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear() {
      faults = [];
    },
    async strike(operation) {
      // The name of an operation of identity pools begins with its service.
      const names = [operation, operation.slice(operation.indexOf('.') + 1), '*'];
      const struck = faults.filter(({ fault }) => names.includes(fault.operation));
      for (const entry of struck) entry.left -= 1;
      faults = faults.filter(({ left }) => left > 0);
      for (const { fault } of struck) await happen(fault);
    },
  };
}

async function happen({ kind, ms = 1000, type, message }: Fault): Promise<void> {
  if (kind === 'latency') await new Promise((resolve) => setTimeout(resolve, ms));
  if (kind === 'throttle') throw errors.tooManyRequests();
  if (kind === 'drop') throw new DroppedConnection();
  if (kind === 'error')
    throw type ? new CognitoError(type, message ?? 'A fault on purpose.') : errors.internal();
}
