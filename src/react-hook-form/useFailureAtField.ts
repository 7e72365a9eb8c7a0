'use client';
import { useEffect } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import { failedField } from '../components/form/store/failedField.js';
import type { Failure } from '../core/index.js';

/**
 * Shows a failure at the field that the failure is about, and moves the focus there. Empties a refused password;
 * selects a refused code.
 * @returns whether a field shows the failure.
 */
export function useFailureAtField<Input extends FieldValues, Output>(
  { getValues, setValue, setError, clearErrors, setFocus }: UseFormReturn<Input, unknown, Output>,
  failure: Failure | null,
): boolean {
  useEffect(() => {
    const field = failure && failedField(failure, (name) => name in getValues());
    if (!field) return;
    // The name was found among the values of the form.
    const name = field.name as Path<Input>;
    // Only a password field is emptied, and its value is text.
    if (field.empties) setValue(name, '' as PathValue<Input, typeof name>);
    if (field.shows) setError(name, { type: 'failure', message: failure.code });
    setFocus(name, { shouldSelect: name === 'code' });
    // A failure can go without a key: a new code was sent.
    if (field.shows) return () => clearErrors(name);
  }, [failure, getValues, setValue, setError, clearErrors, setFocus]);
  return failure !== null && failedField(failure, (name) => name in getValues())?.shows === true;
}
