'use client';
import { useEffect, useState } from 'react';

/**
 * Puts off what would move the page while a mouse button is down. Pressing "Sign in" leaves a field, and an
 * error that opened up there and then would move the button away before the click.
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
      // The click comes right after this event.
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
