'use client';
import { useEffect, useState } from 'react';

/**
 * Delays what would move the page while a mouse button is down. Pressing "Sign in" blurs a field, and an error that
 * appears at that moment would move the button away before the click.
 */
export function useAfterPress(): (run: () => void) => void {
  const [press] = useState(createPress);
  useEffect(() => {
    document.addEventListener('pointerdown', press.down, true);
    document.addEventListener('pointerup', press.up, true);
    document.addEventListener('pointercancel', press.up, true);
    return () => {
      document.removeEventListener('pointerdown', press.down, true);
      document.removeEventListener('pointerup', press.up, true);
      document.removeEventListener('pointercancel', press.up, true);
    };
  }, [press]);
  return press.after;
}

function createPress() {
  let pressed = false;
  let waiting: (() => void)[] = [];
  return {
    down() {
      pressed = true;
    },
    up() {
      pressed = false;
      const due = waiting;
      waiting = [];
      // The browser sends the click right after this event.
      setTimeout(() => {
        for (const run of due) run();
      });
    },
    after(run: () => void) {
      if (pressed) waiting.push(run);
      else run();
    },
  };
}
