'use client';
import { type ComponentProps, forwardRef, type ReactNode, useContext } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useMessages } from '../../../react/texts/messages.js';
import { type FieldState, useField } from '../../form/useField.js';
import { HeadingIdContext } from '../../parts/ViewContext.js';
import { Words } from '../../parts/Words.js';
import { describedBy } from '../describedBy.js';
import { FieldError } from '../FieldFrame.js';

/** One of the options to choose from. */
export interface Choice {
  value: string;
  label: string;
  hint?: ReactNode;
}

export interface ChoiceFieldProps extends ComponentProps<'div'> {
  /** The name under which the schema and `onSubmit` see the chosen value. */
  name: string;
  options: readonly Choice[];
  /**
   * The question.
   * @default the heading of the card around it
   */
  label?: string;
  /** Help that stays on screen, under the question. */
  hint?: ReactNode;
  /** @default false */
  optional?: boolean;
}

/** One of a few options, each on a card of its own. Renders a `<div>` of radio buttons. */
export const ChoiceField = forwardRef<HTMLDivElement, ChoiceFieldProps>(function ChoiceField(props, ref) {
  const { name, options, label, hint, optional = false, className, ...rest } = props;
  const field = useField(name, { label: label ?? '' });
  const headingId = useContext(HeadingIdContext);
  const help = useSlot('hint');
  return (
    <div
      role="radiogroup"
      aria-labelledby={label ? `${field.id}-question` : headingId}
      {...rest}
      {...useSlot('choices', className)}
      ref={ref}
      aria-describedby={describedBy(field, hint, rest['aria-describedby'])}
      aria-required={optional ? undefined : true}
      aria-invalid={field.error ? true : undefined}
      data-invalid={field.error ? '' : undefined}
    >
      {label && <Question id={`${field.id}-question`} {...{ label, optional }} />}
      {hint && (
        <div id={field.hintId} {...help}>
          {hint}
        </div>
      )}
      {options.map((choice, index) => {
        // The first option has the id of the field, which a link to the field leads to.
        const id = index === 0 ? field.id : `${field.id}-${choice.value}`;
        return <Option key={choice.value} {...{ id, name, choice, field }} />;
      })}
      <FieldError field={field} />
    </div>
  );
});

function Question({ id, label, optional }: { id: string; label: string; optional: boolean }) {
  const { fields } = useMessages();
  const mark = useSlot('optional');
  return (
    <div id={id} {...useSlot('label')}>
      <Words>{label}</Words>
      {optional && <span {...mark}>{` ${fields.optional}`}</span>}
    </div>
  );
}

interface OptionProps {
  id: string;
  name: string;
  choice: Choice;
  field: FieldState;
}

function Option({ id, name, choice, field }: OptionProps) {
  const { value, label, hint } = choice;
  const help = useSlot('choice-hint');
  return (
    <label htmlFor={id} {...useSlot('choice')}>
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        defaultChecked={value === field.defaultValue}
        onChange={field.onChange}
        onBlur={field.onBlur}
        // A radio button has no `readonly`, so a click is undone while the answer is on its way.
        onClick={(event) => field.pending && event.preventDefault()}
        aria-disabled={field.pending || undefined}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...useSlot('choice-input')}
      />
      <span id={`${id}-label`} {...useSlot('choice-label')}>
        {label}
      </span>
      {hint && (
        <span id={`${id}-hint`} {...help}>
          {hint}
        </span>
      )}
    </label>
  );
}
