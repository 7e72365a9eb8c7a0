'use client';
import type { ComponentProps, ReactNode } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useField } from '../../form/useField.js';
import { chain, ids } from '../../parts/compose.js';
import { FieldFrame } from '../FieldFrame.js';

export interface FieldProps extends ComponentProps<'input'> {
  /** Under this name the schema and `onSubmit` see it. */
  name: string;
  /** The visible label; it names the input. */
  label: string;
  /** Help that stays, unlike a placeholder. */
  hint?: ReactNode;
  /** @default false */
  optional?: boolean;
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    Field: FieldProps;
  }
}

/**
 * A labelled line of text in a form, with its error beside it. Renders an `<input>` in a `<div>`.
 * @see https://www.w3.org/TR/WCAG22/#error-identification
 */
export function Field({ name, label, hint, optional = false, ...input }: FieldProps) {
  const field = useField(name, { label });
  const { ref, className, onChange, onBlur, ...rest } = input;
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <input
        type="text"
        aria-required={!optional}
        readOnly={field.pending}
        defaultValue={field.defaultValue}
        {...typingAids(rest)}
        {...rest}
        {...useSlot('input', className)}
        id={field.id}
        name={name}
        ref={ref}
        onChange={chain(onChange, field.onChange)}
        onBlur={chain(onBlur, field.onBlur)}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={ids(
          hint ? field.hintId : null,
          field.error && field.errorId,
          rest['aria-describedby'],
        )}
      />
    </FieldFrame>
  );
}

// An identifier is no prose: no capital, no correction. Latin ones keep their direction inside right-to-left pages.
function typingAids({ type, autoComplete }: ComponentProps<'input'>): ComponentProps<'input'> {
  const latin = type === 'email' || type === 'tel' || type === 'url';
  if (!latin && !autoComplete?.startsWith('username')) return {};
  const dir = latin ? 'ltr' : undefined;
  return { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false, dir };
}
