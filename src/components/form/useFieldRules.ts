'use client';
import { useEffect, useRef } from 'react';
import { useFormParts } from './FormContext.js';
import { answeredOnce } from './store/answeredOnce.js';
import type { FieldRules } from './store/types.js';

/** Asks more of a field than the schema of its form does, by the rules of the latest render. */
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
        quickCheck: (value, around) => latest.current.quickCheck?.(value, around) ?? null,
        check: answeredOnce((value, around) => latest.current.check?.(value, around) ?? null),
      }),
    [store, name],
  );
}
