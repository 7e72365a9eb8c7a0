'use client';
import { type ComponentProps, forwardRef, type ReactNode } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useField } from '../../form/useField.js';
import { chain } from '../../parts/chain.js';
import { describedBy } from '../describedBy.js';
import { FieldFrame } from '../FieldFrame.js';

export interface FieldProps extends ComponentProps<'input'> {
  /** The name under which the schema and `onSubmit` see the value. */
  name: string;
  /** The visible label; it names the input. */
  label: string;
  /** Help that stays on screen, unlike a placeholder. */
  hint?: ReactNode;
  /** @default false */
  optional?: boolean;
  /** What is before the input, in the same row: the country of a phone number. */
  before?: ReactNode;
}

/**
 * A labelled line of text in a form, with its error beside it. Renders an `<input>` in a `<div>`.
 * @see https://www.w3.org/TR/WCAG22/#error-identification
 */
export const Field = forwardRef<HTMLInputElement, FieldProps>(function Field(props, ref) {
  const { name, label, hint, optional = false, before, className, onChange, onBlur, ...rest } = props;
  const field = useField(name, { label });
  const row = useSlot('phone');
  const input = (
    <input
      type="text"
      aria-required={!optional}
      readOnly={field.pending}
      defaultValue={field.defaultValue}
      placeholder={field.placeholder}
      {...typingAids(rest)}
      {...rest}
      {...useSlot('input', className)}
      id={field.id}
      name={name}
      ref={ref}
      onChange={chain(onChange, field.onChange)}
      onBlur={chain(onBlur, field.onBlur)}
      aria-invalid={field.error ? true : undefined}
      aria-describedby={describedBy(field, hint, rest['aria-describedby'])}
    />
  );
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      {before === undefined ? (
        input
      ) : (
        <div {...row}>
          {before}
          {input}
        </div>
      )}
    </FieldFrame>
  );
});

// An identifier is no prose, so browsers must not capitalize or correct it. An email, a phone number and a URL are
// written from left to right inside right-to-left pages too.
function typingAids({ type, autoComplete }: ComponentProps<'input'>): ComponentProps<'input'> {
  const latin = type === 'email' || type === 'tel' || type === 'url';
  if (!latin && !autoComplete?.startsWith('username')) return {};
  const dir = latin ? 'ltr' : undefined;
  return { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false, dir };
}
