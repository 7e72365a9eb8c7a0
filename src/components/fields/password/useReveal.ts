'use client';
import { useEffect, useRef, useState } from 'react';

/** Shows and hides a password in its input, with the caret where it was. */
export function useReveal(pending: boolean) {
  const ref = useRef<HTMLInputElement>(null);
  const caret = useRef<[number | null, number | null]>([null, null]);
  const [shown, setShown] = useState(false);
  // Hidden before it is sent: browsers save no password from a text field.
  if (pending && shown) setShown(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret jumps when the type changes
  useEffect(() => {
    const input = ref.current;
    if (input && input === document.activeElement) input.setSelectionRange(...caret.current);
  }, [shown]);
  return {
    ref,
    shown,
    toggle() {
      caret.current = [ref.current?.selectionStart ?? null, ref.current?.selectionEnd ?? null];
      setShown(!shown);
    },
  };
}
