import type { Metadata, Step } from '../../core/index.js';

/** What was given for a sign-in, so that it can start again without asking twice. */
export interface Attempt {
  readonly username: string;
  readonly password?: string;
  /** Where the codes of a new second factor go. */
  readonly email?: string;
  readonly clientMetadata?: Metadata['clientMetadata'];
  /** Whether it took something that is good for one call, so that it cannot start again by itself. */
  readonly once?: boolean;
}

/** What was given for the sign-in that is open: in the memory of this page alone, and no longer than it is open. */
export interface AttemptMemory {
  keep(attempt: Attempt): void;
  /** What was given to come to this step, or null: after a reload, say. */
  of(step: Step): Attempt | null;
  drop(): void;
}

/** Milliseconds that Cognito keeps the session of a sign-in at most. */
const longest = 15 * 60 * 1000;

/** Makes the memory of one client. */
export function createAttemptMemory(): AttemptMemory {
  let open: Attempt | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function drop(): void {
    open = null;
    clearTimeout(timer);
  }

  return {
    drop,
    keep(attempt) {
      drop();
      open = attempt;
      timer = setTimeout(drop, longest);
    },
    of: (step) => (open && 'username' in step && step.username === open.username ? open : null),
  };
}
