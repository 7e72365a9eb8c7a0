'use client';
import { type ComponentProps, forwardRef, type ReactNode } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useField } from '../../form/useField.js';
import { chain } from '../../parts/chain.js';
import { describedBy } from '../describedBy.js';
import { FieldFrame } from '../FieldFrame.js';

export interface TextAreaFieldProps extends ComponentProps<'textarea'> {
  /** The name under which the schema and `onSubmit` see the value. */
  name: string;
  /** The visible label; it names the text. */
  label: string;
  /** Help that stays on screen, unlike a placeholder. */
  hint?: ReactNode;
  /** @default false */
  optional?: boolean;
}

/** A text of several lines; the return key makes a new one. Renders a `<textarea>` in a `<div>`. */
export const TextAreaField = forwardRef<HTMLTextAreaElement, TextAreaFieldProps>(
  function TextAreaField(props, ref) {
    const { name, label, hint, optional = false, className, onChange, onBlur, ...rest } = props;
    const field = useField(name, { label });
    return (
      <FieldFrame field={field} label={label} hint={hint} optional={optional}>
        <textarea
          rows={3}
          aria-required={!optional}
          readOnly={field.pending}
          placeholder={field.placeholder}
          {...rest}
          {...useSlot('input', className)}
          id={field.id}
          name={name}
          ref={ref}
          defaultValue={field.defaultValue ?? rest.defaultValue}
          onChange={chain(onChange, field.onChange)}
          onBlur={chain(onBlur, field.onBlur)}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={describedBy(field, hint, rest['aria-describedby'])}
        />
      </FieldFrame>
    );
  },
);
