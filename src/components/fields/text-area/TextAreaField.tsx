'use client';
import type { ComponentProps, ReactNode } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useField } from '../../form/useField.js';
import { chain, ids } from '../../parts/compose.js';
import { FieldFrame } from '../FieldFrame.js';

export interface TextAreaFieldProps extends ComponentProps<'textarea'> {
  /** Under this name the schema and `onSubmit` see it. */
  name: string;
  /** The visible label; it names the text. */
  label: string;
  /** Help that stays, unlike a placeholder. */
  hint?: ReactNode;
  /** @default false */
  optional?: boolean;
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    TextAreaField: TextAreaFieldProps;
  }
}

/** A text of several lines; the return key makes a new one. Renders a `<textarea>` in a `<div>`. */
export function TextAreaField({ name, label, hint, optional = false, ...area }: TextAreaFieldProps) {
  const field = useField(name, { label });
  const { ref, className, onChange, onBlur, ...rest } = area;
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <textarea
        rows={3}
        aria-required={!optional}
        readOnly={field.pending}
        {...rest}
        {...useSlot('input', className)}
        id={field.id}
        name={name}
        ref={ref}
        defaultValue={field.defaultValue ?? rest.defaultValue}
        onChange={chain(onChange, field.onChange)}
        onBlur={chain(onBlur, field.onBlur)}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={ids(hint ? field.hintId : null, field.error && field.errorId)}
      />
    </FieldFrame>
  );
}
