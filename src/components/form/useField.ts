'use client';
import { type ChangeEvent, type FocusEvent, useEffect, useRef, useSyncExternalStore } from 'react';
import { useMessages } from '../../react/texts/messages.js';
import { type FieldDetails, problemText, useFormParts } from './FormContext.js';
import type { FieldElement } from './fieldElements.js';

/** A field of the form around: its ids, what is wrong with it, and what its input takes. */
export interface FieldState {
  readonly id: string;
  readonly hintId: string;
  readonly errorId: string;
  /** What the form begins with, or what was typed before the field left the screen. */
  readonly defaultValue: string | undefined;
  /** The words for what is wrong, or null. */
  readonly error: string | null;
  readonly pending: boolean;
  onChange(event: ChangeEvent<FieldElement>): void;
  onBlur(event: FocusEvent<FieldElement>): void;
}

/** Adds a field to its form without state of its own, so that typing draws nothing anew but what is wrong with it. */
export function useField(name: string, { label, length }: FieldDetails): FieldState {
  const { id, store, defaults, pending, fields, afterPress } = useFormParts();
  const messages = useMessages();
  const problem = useSyncExternalStore(
    store.subscribe,
    () => store.problems()[name],
    () => undefined,
  );
  const edited = useRef(false);
  useEffect(() => {
    fields.set(name, { label, length });
    return () => {
      fields.delete(name);
    };
  }, [fields, name, label, length]);
  useEffect(() => {
    store.add(name);
    return () => store.remove(name);
  }, [store, name]);
  return {
    id: `${id}-${name}`,
    hintId: `${id}-${name}-hint`,
    errorId: `${id}-${name}-error`,
    defaultValue: store.before(name) ?? defaults[name],
    error: problem ? problemText(messages, problem, { label, length }) : null,
    pending,
    onChange(event) {
      edited.current = true;
      store.changed(event);
      // The confirmation is about two fields: it may become right by a change of the other.
      if (isConfirmed(name) && store.problems().confirmPassword) store.check('confirmPassword');
    },
    onBlur(event) {
      // Passing through an empty field is no mistake yet.
      if (edited.current) afterPress(() => store.left(event));
    },
  };
}

function isConfirmed(name: string): boolean {
  return name === 'password' || name === 'newPassword';
}
