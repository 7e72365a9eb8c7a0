'use client';
import type { ComponentProps, ReactNode } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useMessages } from '../../../react/texts/messages.js';
import { useField } from '../../form/useField.js';
import { chain, ids } from '../../parts/compose.js';
import { FieldError } from '../FieldFrame.js';
import { textOf } from '../textOf.js';

export interface CheckboxFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'value'> {
  /** Under this name the schema and `onSubmit` see `true`, or nothing. */
  name: string;
  /** What a tick means. May have links in it, which do not tick the box. */
  label: ReactNode;
  hint?: ReactNode;
  /** @default false */
  optional?: boolean;
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    CheckboxField: CheckboxFieldProps;
  }
}

/** Something to say yes to. Renders an `<input type="checkbox">` in a `<div>`. */
export function CheckboxField({ name, label, hint, optional = false, ...box }: CheckboxFieldProps) {
  const field = useField(name, { label: textOf(label) });
  const { ref, className, onChange, onBlur, onClick, ...rest } = box;
  const messages = useMessages();
  const slots = {
    row: useSlot('checkbox'),
    input: useSlot('checkbox-input', className),
    label: useSlot('checkbox-label'),
    hint: useSlot('hint'),
    optional: useSlot('optional'),
  };
  return (
    <div {...useSlot('field')} data-invalid={field.error ? '' : undefined}>
      <div {...slots.row}>
        <input
          aria-required={optional ? undefined : true}
          aria-disabled={field.pending || undefined}
          {...rest}
          {...slots.input}
          type="checkbox"
          id={field.id}
          name={name}
          value="true"
          ref={ref}
          defaultChecked={
            field.defaultValue === undefined ? rest.defaultChecked : field.defaultValue === 'true'
          }
          onChange={chain(onChange, field.onChange)}
          onBlur={chain(onBlur, field.onBlur)}
          // A box knows no read-only: while the answer is on its way a click is undone.
          onClick={chain(onClick, (event) => field.pending && event.preventDefault())}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={ids(hint ? field.hintId : null, field.error && field.errorId)}
        />
        <label htmlFor={field.id} id={`${field.id}-label`} {...slots.label}>
          {label}
          {optional && <span {...slots.optional}> {messages.fields.optional}</span>}
        </label>
      </div>
      {hint && (
        <div id={field.hintId} {...slots.hint}>
          {hint}
        </div>
      )}
      <FieldError field={field} />
    </div>
  );
}
