'use client';
import { type ChangeEvent, type FocusEvent, useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { useMessages } from '../../react/messages.js';
import { type FieldDetails, problemText, useFormParts } from './FormContext.js';

/** A field of the form around: its ids, what is wrong with it, and what its input takes. */
export interface FieldState {
  readonly id: string;
  readonly hintId: string;
  readonly errorId: string;
  /** The words for what is wrong, or null. */
  readonly error: string | null;
  readonly pending: boolean;
  readonly ref: (element: HTMLInputElement | null) => void;
  onChange(event: ChangeEvent<HTMLInputElement>): void;
  onBlur(event: FocusEvent<HTMLInputElement>): void;
}

/** Registers a field without state of its own, so that typing draws nothing anew but what is wrong with it. */
export function useField(name: string, { label, length }: FieldDetails): FieldState {
  const { id, form, pending, fields, afterPress } = useFormParts();
  const messages = useMessages();
  const { errors } = useFormState({ control: form.control, name, exact: true });
  const { ref, onChange, onBlur } = form.register(name);
  const edited = useRef(false);
  useEffect(() => {
    fields.set(name, { label, length });
    return () => {
      fields.delete(name);
    };
  }, [fields, name, label, length]);
  const error = errors[name];
  return {
    id: `${id}-${name}`,
    hintId: `${id}-${name}-hint`,
    errorId: `${id}-${name}-error`,
    error: error ? problemText(messages, error, { label, length }) : null,
    pending,
    ref,
    onChange(event) {
      edited.current = true;
      onChange(event);
      mendConfirmation(form, name);
    },
    onBlur(event) {
      // Passing through an empty field is no mistake yet.
      if (edited.current) afterPress(() => onBlur(event));
    },
  };
}

// The confirmation is about two fields: it may become right by a change of the other.
function mendConfirmation({ getFieldState, trigger }: ReturnType<typeof useFormParts>['form'], name: string) {
  const isOther = name === 'password' || name === 'newPassword';
  if (isOther && getFieldState('confirmPassword').invalid) void trigger('confirmPassword');
}
