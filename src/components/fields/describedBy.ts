import type { ReactNode } from 'react';
import { joinNames } from '../../react/context/appearance.js';
import type { FieldState } from '../form/useField.js';

/** The `aria-describedby` of an input: its hint, its error while there is one, and what the app adds. */
export function describedBy(field: FieldState, hint: ReactNode, own: string | undefined): string | undefined {
  return joinNames(hint ? field.hintId : null, field.error && field.errorId, own);
}
