'use client';
import { type ChangeEvent, type FocusEvent, useEffect, useRef, useSyncExternalStore } from 'react';
import { useMessages } from '../../react/texts/messages.js';
import { useFormParts } from './FormContext.js';
import type { FieldElement } from './store/fieldElements.js';
import { problemText } from './store/problemText.js';
import type { FieldDetails } from './store/types.js';

/** What a field of the form draws with: ids, the words of its problem, and the handlers of its input. */
export interface FieldState {
  readonly id: string;
  readonly hintId: string;
  readonly errorId: string;
  /** What the form begins with, or what was typed before the field left the screen. */
  readonly defaultValue: string | undefined;
  /** The example inside an empty input, when the texts have one for this name. */
  readonly placeholder: string | undefined;
  /** The words for what is wrong, or null. */
  readonly error: string | null;
  readonly pending: boolean;
  onChange(event: ChangeEvent<FieldElement>): void;
  onBlur(event: FocusEvent<FieldElement>): void;
}

/** Adds a field to the form around it. The component renders again when the field's problem changes, never for a key. */
export function useField(name: string, { label, length }: FieldDetails): FieldState {
  const { id, store, pending, afterPress } = useFormParts();
  const messages = useMessages();
  const problem = useSyncExternalStore(
    store.subscribe,
    () => store.problems()[name],
    () => undefined,
  );
  const edited = useRef(false);
  useEffect(() => store.describe(name, { label, length }), [store, name, label, length]);
  useEffect(() => {
    store.add(name);
    return () => store.remove(name);
  }, [store, name]);
  return {
    id: `${id}-${name}`,
    hintId: `${id}-${name}-hint`,
    errorId: `${id}-${name}-error`,
    defaultValue: store.initial(name),
    placeholder: messages.placeholders[name],
    error: problem ? problemText(messages, problem, { label, length }) : null,
    pending,
    onChange(event) {
      edited.current = true;
      store.changed(event);
    },
    onBlur(event) {
      // Passing through an empty field is no mistake yet.
      if (edited.current) afterPress(() => store.left(event));
    },
  };
}
