/** A source of the time. */
export interface TimeSource {
  /** Milliseconds since 1970. */
  now(): number;
}

/** A clock that tests can move forward. */
export interface Clock extends TimeSource {
  /**
   * Moves the clock forward.
   * @throws RangeError for a move back, or to more than a hundred years ahead in all.
   */
  advance(seconds: number): void;
  /** Runs a task after a delay, which `advance` shortens too. Returns a function that cancels the task. */
  after(milliseconds: number, task: () => void): () => void;
  /** The sum of all moves, in milliseconds. */
  readonly offset: number;
}

const outOfRange = 'The clock moves forward only, and at most a hundred years in all.';

/** Creates a clock that runs with `source` and is ahead by `offset` milliseconds. */
export function createClock(source: TimeSource = Date, offset = 0): Clock {
  let moved = offset;
  const alarms = new Set<{ left: number; ring: () => void }>();
  return {
    now: () => source.now() + moved,
    advance(seconds) {
      if (!(seconds >= 0) || !isClockOffset(moved + seconds * 1000)) throw new RangeError(outOfRange);
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

/** The furthest that the clock can be moved, in seconds: a hundred years. Dates that tokens can carry end later. */
const furthestMove = 100 * 366 * 24 * 60 * 60;

/** Whether a value is a sum of moves that `advance` allows. */
export function isClockOffset(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= furthestMove * 1000;
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
