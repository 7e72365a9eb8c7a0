'use client';
import type { ReactNode } from 'react';
import { usePart, useSlot } from '../../react/context/appearance.js';
import { useMessages } from '../../react/texts/messages.js';
import type { FieldState } from '../form/useField.js';
import { Icon } from '../parts/Icon.js';

export interface FieldFrameProps {
  field: FieldState;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  children: ReactNode;
}

/** Label, hint, control and error of a field, in this order. Renders a `<div>`. */
export function FieldFrame({ field, label, hint, optional = false, children }: FieldFrameProps) {
  const messages = useMessages();
  const slots = { optional: useSlot('optional'), hint: useSlot('hint') };
  return (
    <div {...useSlot('field')} data-invalid={field.error ? '' : undefined}>
      <label htmlFor={field.id} id={`${field.id}-label`} {...useSlot('label')}>
        {label}
        {optional && <span {...slots.optional}> {messages.fields.optional}</span>}
      </label>
      {hint && (
        <div id={field.hintId} {...slots.hint}>
          {hint}
        </div>
      )}
      {children}
      <FieldError field={field} />
    </div>
  );
}

export interface FieldErrorProps {
  field: FieldState;
}

/** The error of a field; empty while there is none. Renders a `<div>`. */
export function FieldError({ field }: FieldErrorProps) {
  const Drawing = usePart('Icon', Icon);
  const text = useSlot('field-error-text');
  return (
    <div id={field.errorId} {...useSlot('field-error')}>
      {field.error && (
        <>
          <Drawing name="alert" />
          <span {...text}>{field.error}</span>
        </>
      )}
    </div>
  );
}
