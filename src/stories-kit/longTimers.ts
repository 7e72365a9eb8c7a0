/** As long as Amplify remembers a sign-up. */
const long = 3 * 60 * 1000;

/**
 * Keeps account of the timers that outlive a story. Amplify forgets all sign-ups three minutes after any of them,
 * and a slow answer may take an hour: what one story began must not end in another.
 * @returns a function that stops them.
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
