import type { ReactNode } from 'react';
import type { FieldState } from '../form/useField.js';
import { ids } from '../parts/compose.js';

/** The `aria-describedby` of an input: its hint, its error while there is one, and what the app adds. */
export function describedBy(field: FieldState, hint: ReactNode, own: string | undefined): string | undefined {
  return ids(hint ? field.hintId : null, field.error && field.errorId, own);
}
