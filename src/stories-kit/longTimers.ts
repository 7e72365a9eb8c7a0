/** Milliseconds that Amplify remembers a sign-up. */
const long = 3 * 60 * 1000;

/**
 * Collects the long timers of a story. Amplify forgets all sign-ups three minutes after any sign-up, and a
 * slow answer may take an hour: a timer of one story must not run in another.
 * @returns a function that stops the timers.
 */
export function watchLongTimers(): () => void {
  const { setTimeout } = window;
  const timers = new Set<number>();
  window.setTimeout = Object.assign((handler: TimerHandler, delay = 0, ...input: unknown[]) => {
    const timer = setTimeout(handler, delay, ...input);
    if (delay >= long) timers.add(timer);
    return timer;
  }, setTimeout);
  return () => {
    window.setTimeout = setTimeout;
    for (const timer of timers) clearTimeout(timer);
  };
}
