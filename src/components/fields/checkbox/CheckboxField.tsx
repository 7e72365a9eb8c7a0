'use client';
import { type ComponentProps, forwardRef, type ReactNode } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useMessages } from '../../../react/texts/messages.js';
import { useField } from '../../form/useField.js';
import { chain } from '../../parts/chain.js';
import { Words } from '../../parts/Words.js';
import { describedBy } from '../describedBy.js';
import { FieldError } from '../FieldFrame.js';
import { textOf } from '../textOf.js';

export interface CheckboxFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'value'> {
  /** The name under which the schema and `onSubmit` see `true`, or an empty text. */
  name: string;
  /** What a tick means. May have links in it, which do not tick the box. */
  label: ReactNode;
  hint?: ReactNode;
  /** @default false */
  optional?: boolean;
}

/** A statement to agree to. Renders an `<input type="checkbox">` in a `<div>`. */
export const CheckboxField = forwardRef<HTMLInputElement, CheckboxFieldProps>(
  function CheckboxField(props, ref) {
    const { name, label, hint, optional = false, ...box } = props;
    const { className, onChange, onBlur, onClick, ...rest } = box;
    const field = useField(name, { label: textOf(label) });
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
            // A checkbox has no `readonly`, so a click is undone while the answer is on its way.
            onClick={chain(onClick, (event) => field.pending && event.preventDefault())}
            aria-invalid={field.error ? true : undefined}
            aria-describedby={describedBy(field, hint, rest['aria-describedby'])}
          />
          <label htmlFor={field.id} id={`${field.id}-label`} {...slots.label}>
            <Words>{label}</Words>
            {optional && <span {...slots.optional}>{` ${messages.fields.optional}`}</span>}
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
  },
);
