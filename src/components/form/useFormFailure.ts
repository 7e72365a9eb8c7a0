'use client';
import { useEffect, useMemo } from 'react';
import type { Failure } from '../../core/failures.js';
import type { FormStore } from './store/FormStore.js';
import { failedField } from './store/failedField.js';

/**
 * Shows a failure at the field that the failure is about, and moves the focus there. Empties a refused password;
 * selects a refused code.
 * @returns whether a field shows the failure.
 */
export function useFormFailure(store: FormStore, failure: Failure | null): boolean {
  useEffect(() => {
    const field = failure && failedField(failure, store.has);
    if (!field) return;
    const { name, shows, empties } = field;
    if (empties) store.empty(name);
    if (shows) store.setProblem(name, { type: 'failure', message: failure.code });
    store.focus(name);
    // A failure can go without a key: a new code was sent.
    if (shows) return () => store.setProblem(name);
  }, [failure, store]);
  return useMemo(() => failure !== null && failedField(failure, store.has)?.shows === true, [failure, store]);
}
