'use client';
import { createContext, useContext } from 'react';
import { CognitoKitError, type FailureCode } from '../../core/failures.js';
import type { Metadata } from '../../core/service.js';
import type { LoadedMessages } from '../../locales/join.js';
import type { FormStore, Problem } from './formStore.js';

/** What a form needs to know of a field to name it in a problem. */
export interface FieldDetails {
  readonly label: string;
  /** How many digits a code has. */
  readonly length?: number;
}

/** Lends what is to travel beside the values, or null when nothing may be sent yet; then it says so itself. */
export type FormGate = () => Metadata | null;

/** What a form lends to the parts inside it. */
export interface FormParts {
  /** The id that those of all fields begin with. */
  readonly id: string;
  readonly store: FormStore;
  /** What the fields begin with, by name. */
  readonly defaults: Readonly<Record<string, string | undefined>>;
  /** Whether the answer is on its way: fields are read-only, the submit button is busy. */
  readonly pending: boolean;
  /** Whether Cognito asked to wait before the next try. */
  readonly waiting: boolean;
  /** Runs something at once, or when the mouse button is up that is down now. */
  readonly afterPress: (run: () => void) => void;
  /** What stands before the submit, if anything does. */
  readonly gate: { current: FormGate | null };
  /** The fields on screen by name, in order. */
  readonly fields: Map<string, FieldDetails>;
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

type Words = string | ((label: string) => string);

/**
 * The words for a problem, in the language of this moment. Schemas give codes;
 * a schema of the app's own may give words, which are shown as they are.
 */
export function problemText(messages: LoadedMessages, problem: Problem, details: FieldDetails): string {
  const code = problem.message ?? '';
  if (problem.type === 'failure') return messages.failures[code as FailureCode] ?? messages.failures.unknown;
  const { required, code: digits, ...texts } = messages.problems;
  if (code === 'required') return required(details.label);
  if (code === 'code') return digits(details.length ?? 6);
  // A check that could not be made says so in the words of a failure.
  const known: Readonly<Record<string, Words | undefined>> = {
    ...messages.failures,
    ...messages.fieldProblems,
    ...texts,
  };
  const words = known[code];
  return typeof words === 'function' ? words(details.label) : (words ?? code);
}
