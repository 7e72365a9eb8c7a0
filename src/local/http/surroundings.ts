import type { Faults } from './faults.js';

/** What the HTTP routes use beside the context of an operation. */
export interface Surroundings {
  readonly faults: Faults;
  /** Origins of pages that may administer, beside pages of this machine. */
  readonly allowOrigins: readonly string[];
  /** Called after every change of the state; the answer waits for the promise. */
  onChange(): void | Promise<void>;
}
