'use client';
import { type ComponentProps, type ReactNode, useContext } from 'react';
import { useSlot } from '../../react/appearance.js';
import { useMessages } from '../../react/messages.js';
import { ids } from './compose.js';
import { FieldError } from './FieldFrame.js';
import { useField } from './useField.js';
import { HeadingIdContext } from './ViewContext.js';

/** One of the things to choose from. */
export interface Choice {
  value: string;
  label: string;
  hint?: ReactNode;
}

export interface ChoiceFieldProps extends Omit<ComponentProps<'div'>, 'onChange'> {
  /** Under this name the schema and `onSubmit` see the chosen value. */
  name: string;
  options: readonly Choice[];
  /**
   * The question.
   * @default the heading of the card around it
   */
  label?: string;
  /** Help that stays, under the question. */
  hint?: ReactNode;
  /** @default false */
  optional?: boolean;
}

declare module '../../react/appearance.js' {
  interface Slots {
    ChoiceField: ChoiceFieldProps;
  }
}

/** One of a few things, each on a card of its own. Renders a `<div>` of radio buttons. */
export function ChoiceField({ name, options, label, hint, optional = false, ...own }: ChoiceFieldProps) {
  const { className, ...rest } = own;
  const messages = useMessages();
  const field = useField(name, { label: label ?? '' });
  const headingId = useContext(HeadingIdContext);
  const slots = {
    question: useSlot('label'),
    choice: useSlot('choice'),
    input: useSlot('choice-input'),
    label: useSlot('choice-label'),
    hint: useSlot('choice-hint'),
    help: useSlot('hint'),
    optional: useSlot('optional'),
  };
  return (
    <div
      role="radiogroup"
      aria-labelledby={label ? `${field.id}-question` : headingId}
      {...rest}
      {...useSlot('choices', className)}
      aria-describedby={ids(hint ? field.hintId : null, field.error && field.errorId)}
      aria-required={optional ? undefined : true}
      aria-invalid={field.error ? true : undefined}
      data-invalid={field.error ? '' : undefined}
    >
      {label && (
        <div id={`${field.id}-question`} {...slots.question}>
          {label}
          {optional && <span {...slots.optional}> {messages.fields.optional}</span>}
        </div>
      )}
      {hint && (
        <div id={field.hintId} {...slots.help}>
          {hint}
        </div>
      )}
      {options.map(({ value, label, hint }, index) => {
        // The first has the id of the field: that is where a link to the field leads.
        const id = index === 0 ? field.id : `${field.id}-${value}`;
        return (
          <label key={value} htmlFor={id} {...slots.choice}>
            <input
              type="radio"
              id={id}
              name={name}
              value={value}
              defaultChecked={value === field.defaultValue}
              onChange={field.onChange}
              onBlur={field.onBlur}
              // A radio button knows no read-only: while the answer is on its way a click is undone.
              onClick={(event) => field.pending && event.preventDefault()}
              aria-disabled={field.pending || undefined}
              aria-labelledby={`${id}-label`}
              aria-describedby={hint ? `${id}-hint` : undefined}
              {...slots.input}
            />
            <span id={`${id}-label`} {...slots.label}>
              {label}
            </span>
            {hint && (
              <span id={`${id}-hint`} {...slots.hint}>
                {hint}
              </span>
            )}
          </label>
        );
      })}
      <FieldError field={field} />
    </div>
  );
}
