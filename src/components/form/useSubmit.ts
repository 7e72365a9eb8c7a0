'use client';
import { type FormEvent, useRef, useState } from 'react';
import type { FormParts } from './FormContext.js';

export interface SubmitOptions extends Pick<FormParts, 'store' | 'fields'> {
  /** Whether a submit is ignored for now. */
  held: boolean;
  onValid(values: Record<string, string>): unknown;
}

/** Sends a form once at a time; what is wrong takes the focus in its place. */
export function useSubmit({ store, fields, held, onValid }: SubmitOptions) {
  const [sending, setSending] = useState(false);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  // State comes a render late: two clicks in one frame would both pass.
  const busy = useRef(false);

  function showErrors() {
    const wrong = [...fields.keys()].filter((name) => store.problems()[name]);
    const names = store.inOrder(wrong);
    const [first] = names;
    if (names.length > 1) setWrong(names);
    else if (first) store.focus(first);
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (held || busy.current) return;
    busy.current = true;
    setSending(true);
    setWrong([]);
    try {
      await store.submit(onValid, showErrors);
    } finally {
      busy.current = false;
      setSending(false);
    }
  }

  return { submit, sending, wrong };
}
