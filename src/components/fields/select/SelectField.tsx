'use client';
import type { ComponentProps, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useField } from '../../form/useField.js';
import { chain, ids } from '../../parts/compose.js';
import { Icon } from '../../parts/Icon.js';
import { FieldFrame } from '../FieldFrame.js';

/** One of the things in the list. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Stands with the others of this name under it. */
  readonly group?: string;
}

export interface SelectFieldProps extends ComponentProps<'select'> {
  /** Under this name the schema and `onSubmit` see the chosen value. */
  name: string;
  /** The visible label; it names the list. */
  label: string;
  options: readonly SelectOption[];
  /** Help that stays. */
  hint?: ReactNode;
  /** What the list says while nothing is chosen. @default an empty line */
  placeholder?: string;
  /** @default false */
  optional?: boolean;
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    SelectField: SelectFieldProps;
  }
}

/** One of many things, from the browser's own list. Renders a `<select>` in a `<div>`. */
export function SelectField({ name, label, options, hint, placeholder = '', ...select }: SelectFieldProps) {
  const field = useField(name, { label });
  const { ref, className, optional = false, onChange, onBlur, ...rest } = select;
  const slots = { frame: useSlot('select'), select: useSlot('input', className) };
  const hold = (event: MouseEvent | KeyboardEvent) => {
    // A list knows no read-only: while the answer is on its way it does not open. Tab goes on.
    if (field.pending && !('key' in event && event.key === 'Tab')) event.preventDefault();
  };
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <div {...slots.frame}>
        <select
          aria-required={!optional}
          aria-disabled={field.pending || undefined}
          onMouseDown={hold}
          onKeyDown={hold}
          {...rest}
          {...slots.select}
          id={field.id}
          name={name}
          ref={ref}
          defaultValue={field.defaultValue ?? rest.defaultValue ?? ''}
          onChange={chain(onChange, field.onChange)}
          onBlur={chain(onBlur, field.onBlur)}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={ids(hint ? field.hintId : null, field.error && field.errorId)}
        >
          <option value="">{placeholder}</option>
          {grouped(options).map(([group, members]) =>
            group ? (
              <optgroup key={group} label={group}>
                {members.map(optionOf)}
              </optgroup>
            ) : (
              members.map(optionOf)
            ),
          )}
        </select>
        <Icon name="chevron" />
      </div>
    </FieldFrame>
  );
}

function optionOf({ value, label }: SelectOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

function grouped(options: readonly SelectOption[]): [group: string, members: SelectOption[]][] {
  const groups = new Map<string, SelectOption[]>();
  for (const option of options) {
    const group = option.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups];
}
