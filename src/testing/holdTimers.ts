import { onTestFinished } from 'vitest';

/** Holds the timers of one length until the test lets that time pass; all others run as ever. */
export function holdTimers(length: number): { run(): void } {
  const original = globalThis.setTimeout;
  const held: (() => void)[] = [];
  const hold = (handler: () => void, wait?: number, ...values: unknown[]) =>
    wait === length ? held.push(handler) : original(handler, wait, ...values);
  // Node's type has more to it than any browser's function.
  globalThis.setTimeout = hold as typeof setTimeout;
  onTestFinished(() => {
    globalThis.setTimeout = original;
  });
  return {
    run() {
      for (const handler of held.splice(0)) handler();
    },
  };
}
