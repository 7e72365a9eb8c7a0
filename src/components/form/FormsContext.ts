'use client';
import { createContext, useContext, useEffect, useState } from 'react';
import { Forms } from './store/Forms.js';
import type { FormReport } from './store/types.js';

/** Where the forms below a component report what is typed and whether a field has a problem. */
export const FormsContext = createContext<Forms | null>(null);

/** Collects the forms below this component, for a `FormsContext.Provider`; those above it hear of the forms too. */
export function useForms(): Forms {
  const [forms] = useState(() => new Forms());
  useReport(forms);
  return forms;
}

/** Adds a form to the forms collected above it, as long as it is on screen. */
export function useReport(form: FormReport): void {
  const around = useContext(FormsContext);
  useEffect(() => around?.add(form), [around, form]);
}
