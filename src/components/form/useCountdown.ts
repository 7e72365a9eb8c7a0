'use client';
import { useEffect, useState } from 'react';

/**
 * The seconds that are left, 0 when over. Begins anew whenever `start` changes.
 * Counts by the clock, since timers sleep with a hidden tab.
 */
export function useCountdown(seconds: number, start: unknown): number {
  const [left, setLeft] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `start` begins it anew
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
