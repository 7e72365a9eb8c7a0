import * as z from 'zod/mini';
import { CognitoError, errors } from '../base/errors.js';
import { oneOf } from '../shapes/common.js';

/** The shape of a fault as it is asked for over HTTP. */
export const faultShape = z.object({
  operation: z.string(),
  kind: oneOf(['latency', 'throttle', 'error', 'drop']),
  ms: z.optional(z.number().check(z.minimum(0), z.maximum(600_000))),
  times: z.optional(z.number().check(z.minimum(1))),
  type: z.optional(z.string().check(z.regex(/^\w{1,100}$/))),
  message: z.optional(z.string()),
});

/** Something that goes wrong on purpose. */
export interface Fault {
  /** The name of an operation, or `*` for all. */
  readonly operation: string;
  /** Slow, refused as too many requests, failing, or cut off without an answer. */
  readonly kind: 'latency' | 'throttle' | 'error' | 'drop';
  /**
   * How long `latency` waits.
   * @default 1000
   */
  readonly ms?: number | undefined;
  /** After that many requests it is over; absent means until it is cleared. */
  readonly times?: number | undefined;
  /**
   * The exception that `error` answers.
   * @default 'InternalErrorException'
   */
  readonly type?: string | undefined;
  /** The words of that exception. */
  readonly message?: string | undefined;
}

/** A request that gets no answer at all; the message is the one of a browser's fetch. */
export class DroppedConnection extends TypeError {
  constructor() {
    super('Failed to fetch');
  }
}

/** What goes wrong on purpose at the moment. */
export interface Faults {
  /** Adds a fault. */
  set(fault: Fault): void;
  /** Ends all faults. */
  clear(): void;
  /**
   * Lets every fault of an operation happen.
   * @throws CognitoError for `throttle` and `error`; DroppedConnection for `drop`.
   */
  strike(operation: string): Promise<void>;
}

/** Makes a place for faults; there are none at first. */
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
      // An operation of identity pools comes with its service before it.
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
