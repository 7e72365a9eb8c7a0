'use client';
import { type ComponentProps, forwardRef, type ReactNode } from 'react';
import { usePart, useSlot } from '../../react/context/appearance.js';
import { useMessages } from '../../react/texts/messages.js';
import type { FieldState } from '../form/useField.js';
import { Icon } from '../parts/Icon.js';
import { Words } from '../parts/Words.js';

export interface FieldFrameProps extends ComponentProps<'div'> {
  field: FieldState;
  label: ReactNode;
  hint?: ReactNode;
  /** @default false */
  optional?: boolean;
}

/** Label, hint, control and error of a field, in this order. Renders a `<div>`. */
export const FieldFrame = forwardRef<HTMLDivElement, FieldFrameProps>(function FieldFrame(props, ref) {
  const { field, label, hint, optional = false, className, children, ...rest } = props;
  const messages = useMessages();
  const slots = { optional: useSlot('optional'), hint: useSlot('hint') };
  return (
    <div {...rest} {...useSlot('field', className)} ref={ref} data-invalid={field.error ? '' : undefined}>
      <label htmlFor={field.id} id={`${field.id}-label`} {...useSlot('label')}>
        <Words>{label}</Words>
        {optional && <span {...slots.optional}>{` ${messages.fields.optional}`}</span>}
      </label>
      {hint && (
        <div id={field.hintId} {...slots.hint}>
          {hint}
        </div>
      )}
      {children}
      <FieldError field={field} />
    </div>
  );
});

export interface FieldErrorProps extends ComponentProps<'div'> {
  field: FieldState;
}

/** The error of a field; empty while there is none. Renders a `<div>`. */
export const FieldError = forwardRef<HTMLDivElement, FieldErrorProps>(function FieldError(props, ref) {
  const { field, className, ...rest } = props;
  const Drawing = usePart('Icon', Icon);
  const text = useSlot('field-error-text');
  return (
    <div {...rest} {...useSlot('field-error', className)} ref={ref} id={field.errorId}>
      {field.error && (
        <>
          <Drawing name="alert" />
          <span {...text}>{field.error}</span>
        </>
      )}
    </div>
  );
});
