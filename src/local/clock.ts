/** Where the time comes from. */
export interface TimeSource {
  /** Milliseconds since 1970. */
  now(): number;
}

/** A clock that tests can move forward. */
export interface Clock extends TimeSource {
  /** Moves the clock forward. */
  advance(seconds: number): void;
  /** How far it has been moved, in milliseconds. */
  readonly offset: number;
}

/** Makes a clock that runs with `source`, moved forward by `offset` milliseconds. */
export function createClock(source: TimeSource = Date, offset = 0): Clock {
  let moved = offset;
  return {
    now: () => source.now() + moved,
    advance(seconds) {
      moved += seconds * 1000;
    },
    get offset() {
      return moved;
    },
  };
}

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
