'use client';
import { type RefObject, useEffect, useRef } from 'react';

export interface AwayOptions {
  readonly open: boolean;
  /** The elements of the open panel. */
  readonly inside: readonly RefObject<HTMLElement | null>[];
  /** Called when a press or the focus lands outside. */
  onAway(): void;
  onEscape(): void;
}

/** Reports when a press, the focus or Escape leaves an open panel. */
export function useAway(options: AwayOptions): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { open } = options;
  useEffect(() => {
    if (!open) return;
    function onElsewhere({ target }: Event) {
      const isInside = latest.current.inside.some(({ current }) => current?.contains(target as Node));
      if (!isInside) latest.current.onAway();
    }
    // On the window, before a dialog around the panel gets the event on the document: one Escape closes one of the two.
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.onEscape();
    }
    document.addEventListener('pointerdown', onElsewhere, true);
    document.addEventListener('focusin', onElsewhere);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere, true);
      document.removeEventListener('focusin', onElsewhere);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [open]);
}
