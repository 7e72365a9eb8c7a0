'use client';
import { type FormEvent, useRef, useState } from 'react';
import type { FormStore } from './store/FormStore.js';
import type { Typed } from './store/types.js';

export interface SubmitOptions {
  store: FormStore;
  /** Whether a submit is ignored for now. */
  held: boolean;
  onValid(values: Typed): unknown;
}

/**
 * Sends a form, ignoring a second submit until the first has its answer. A single field with a problem takes the
 * focus; more problems, or a problem without a field, are returned as `wrong`, in a new array for each try.
 */
export function useSubmit({ store, held, onValid }: SubmitOptions) {
  const [sending, setSending] = useState(false);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  // State changes with the next render: two clicks in one frame would both pass.
  const busy = useRef(false);

  function showProblems() {
    const names = store.wrongFields();
    const [first] = names;
    if (names.length === 1 && first && store.has(first)) store.focus(first);
    else setWrong(names);
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (held || busy.current) return;
    busy.current = true;
    setSending(true);
    setWrong([]);
    try {
      await store.submit(onValid, showProblems);
    } finally {
      busy.current = false;
      setSending(false);
    }
  }

  return { submit, sending, wrong };
}
