'use client';
import { type ComponentProps, forwardRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { usePart, useSlot } from '../../../react/context/appearance.js';
import { useField } from '../../form/useField.js';
import { chain } from '../../parts/chain.js';
import { Icon } from '../../parts/Icon.js';
import { describedBy } from '../describedBy.js';
import { FieldFrame } from '../FieldFrame.js';

/** One of the options of a list. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** The heading above this option and all others of the same group. */
  readonly group?: string;
}

export interface SelectFieldProps extends ComponentProps<'select'> {
  /** The name under which the schema and `onSubmit` see the chosen value. */
  name: string;
  /** The visible label; it names the list. */
  label: string;
  options: readonly SelectOption[];
  /** Help that stays on screen. */
  hint?: ReactNode;
  /**
   * The text of the list while nothing is chosen.
   * @default an empty line
   */
  placeholder?: string;
  /** @default false */
  optional?: boolean;
}

/** One of many options, chosen from the browser's own list. Renders a `<select>` in a `<div>`. */
export const SelectField = forwardRef<HTMLSelectElement, SelectFieldProps>(function SelectField(props, ref) {
  const { name, label, options, hint, placeholder = '', optional = false, ...select } = props;
  const { className, onChange, onBlur, onMouseDown, onKeyDown, ...rest } = select;
  const field = useField(name, { label });
  const slots = {
    frame: useSlot('select'),
    select: useSlot('input', className),
    option: useSlot('select-option'),
  };
  const Drawing = usePart('Icon', Icon);
  const hold = (event: MouseEvent | KeyboardEvent) => {
    // A list has no `readonly`, so it does not open while the answer is on its way. Tab still moves on.
    if (field.pending && !('key' in event && event.key === 'Tab')) event.preventDefault();
  };
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <div {...slots.frame}>
        <select
          aria-required={!optional}
          aria-disabled={field.pending || undefined}
          {...rest}
          {...slots.select}
          id={field.id}
          name={name}
          ref={ref}
          defaultValue={field.defaultValue ?? rest.defaultValue ?? ''}
          onMouseDown={chain(onMouseDown, hold)}
          onKeyDown={chain(onKeyDown, hold)}
          onChange={chain(onChange, field.onChange)}
          onBlur={chain(onBlur, field.onBlur)}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={describedBy(field, hint, rest['aria-describedby'])}
        >
          <option value="" {...slots.option}>
            {placeholder}
          </option>
          {grouped(options).map(([group, members]) => (
            <Options key={group} group={group} members={members} />
          ))}
        </select>
        <Drawing name="chevron" />
      </div>
    </FieldFrame>
  );
});

function Options({ group, members }: { group: string; members: readonly SelectOption[] }) {
  const slots = { group: useSlot('select-group'), option: useSlot('select-option') };
  const options = members.map(({ value, label }) => (
    <option key={value} value={value} {...slots.option}>
      {label}
    </option>
  ));
  if (!group) return <>{options}</>;
  return (
    <optgroup label={group} {...slots.group}>
      {options}
    </optgroup>
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
