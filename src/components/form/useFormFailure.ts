'use client';
import { useEffect, useMemo } from 'react';
import type { Failure, FailureCode } from '../../core/failures.js';
import type { FormParts } from './FormContext.js';

// A failure is named without knowing the form: sign-up calls the new password `password`, a reset does not.
const otherNames: Record<string, string> = {
  password: 'newPassword',
  newPassword: 'password',
};

// A person whose account is switched off gets what a wrong password gets, so that a stranger cannot tell.
const passwordCodes: readonly FailureCode[] = ['wrongCredentials', 'wrongPassword', 'userDisabled'];

/**
 * Brings a failure to the field that it is about and the person to that field.
 * A refused password is emptied; a refused code stays and is selected.
 * @returns whether a field shows the failure.
 */
export function useFormFailure(parts: FormParts, failure: Failure | null): boolean {
  const { store, fields } = parts;
  useEffect(() => {
    if (!failure) return;
    const refused = passwordCodes.includes(failure.code);
    const field = fieldOf(failure, fields) ?? (refused && fields.has('password') ? 'password' : null);
    if (!field) return;
    if (refused) store.empty(field);
    if (failure.field) store.setProblem(field, { type: 'failure', message: failure.code });
    store.focus(field);
    if (!failure.field) return;
    // What was refused may be out of date without a letter typed: a new code was sent.
    return () => store.clearProblem(field);
  }, [failure, store, fields]);
  return useMemo(() => failure !== null && fieldOf(failure, fields) !== null, [failure, fields]);
}

function fieldOf({ field }: Failure, fields: FormParts['fields']): string | null {
  if (!field) return null;
  return [field, otherNames[field]].find((name) => name !== undefined && fields.has(name)) ?? null;
}
