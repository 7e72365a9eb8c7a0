'use client';
import { useEffect, useState } from 'react';

/**
 * Counts seconds down to 0. Starts again when `start` changes. Reads the clock, because browsers slow the timers of a
 * hidden tab.
 */
export function useCountdown(seconds: number, start: unknown): number {
  const [left, setLeft] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new `start` restarts the countdown
  useEffect(() => {
    setLeft(seconds);
    if (!seconds) return;
    const end = Date.now() + seconds * 1000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [seconds, start]);
  return left;
}
