'use client';
import { createContext, useContext } from 'react';
import { CognitoKitError } from '../../core/failures.js';
import type { Metadata } from '../../core/service.js';
import type { FormStore } from './store/FormStore.js';

/**
 * Returns the metadata to send with the form (a CAPTCHA token), or null to block the submit. The gate shows its own error.
 */
export type FormGate = () => Metadata | null;

/** What a form shares with the parts inside it. */
export interface FormParts {
  /** What the ids of all fields begin with. */
  readonly id: string;
  readonly store: FormStore;
  /** Whether the answer is on its way: fields are read-only, the submit button is busy. */
  readonly pending: boolean;
  /** Whether Cognito asked to wait before the next try. */
  readonly waiting: boolean;
  /** Calls a function at once, or when the mouse button comes up that is down now. */
  readonly afterPress: (run: () => void) => void;
  /** What must allow the submit, if the form has such a part. */
  readonly gate: { current: FormGate | null };
}

export const FormContext = createContext<FormParts | null>(null);

/**
 * The form around this part.
 * @throws CognitoKitError `no-form` when there is none.
 */
export function useFormParts(): FormParts {
  const parts = useContext(FormContext);
  if (!parts) {
    throw new CognitoKitError(
      'no-form',
      'A field found no <Form> above it, so nothing would read what is typed. Put it inside <Form>.',
    );
  }
  return parts;
}
