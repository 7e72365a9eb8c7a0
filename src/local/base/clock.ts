/** A source of the time. */
export interface TimeSource {
  /** Milliseconds since 1970. */
  now(): number;
}

/** A clock that tests can move forward. */
export interface Clock extends TimeSource {
  /** Moves the clock forward. */
  advance(seconds: number): void;
  /** Runs a task after a delay, which `advance` shortens too. Returns a function that cancels the task. */
  after(milliseconds: number, task: () => void): () => void;
  /** The sum of all moves, in milliseconds. */
  readonly offset: number;
}

/** Creates a clock that runs with `source` and is ahead by `offset` milliseconds. */
export function createClock(source: TimeSource = Date, offset = 0): Clock {
  let moved = offset;
  const alarms = new Set<{ left: number; ring: () => void }>();
  return {
    now: () => source.now() + moved,
    advance(seconds) {
      moved += seconds * 1000;
      for (const alarm of alarms) {
        alarm.left -= seconds * 1000;
        if (alarm.left <= 0) alarm.ring();
      }
    },
    after(milliseconds, task) {
      const timer = setTimeout(ring, milliseconds);
      const alarm = { left: milliseconds, ring };
      alarms.add(alarm);
      function ring() {
        callOff();
        task();
      }
      function callOff() {
        clearTimeout(timer);
        alarms.delete(alarm);
      }
      return callOff;
    },
    get offset() {
      return moved;
    },
  };
}

/** One second in milliseconds. */
export const second = 1000;
/** One minute in milliseconds. */
export const minute = 60 * second;
/** One hour in milliseconds. */
export const hour = 60 * minute;
/** One day in milliseconds. */
export const day = 24 * hour;

/** A time as the API writes dates: seconds since 1970. */
export function toSeconds(milliseconds: number): number {
  return milliseconds / 1000;
}
