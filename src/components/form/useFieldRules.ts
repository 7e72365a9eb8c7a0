'use client';
import { useEffect, useRef } from 'react';
import { useFormParts } from './FormContext.js';
import type { FieldRules } from './fieldChecks.js';

/** Asks more of a field than the schema of its form does, as of the latest render. */
export function useFieldRules(name: string, rules: FieldRules): void {
  const { store } = useFormParts();
  const latest = useRef(rules);
  useEffect(() => {
    latest.current = rules;
  });
  useEffect(
    () =>
      store.ask(name, {
        read: (typed) => latest.current.read?.(typed) ?? typed,
        glance: (value, around) => latest.current.glance?.(value, around) ?? null,
        check: (value, around) => latest.current.check?.(value, around) ?? null,
      }),
    [store, name],
  );
}
