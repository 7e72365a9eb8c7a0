'use client';
import type { ComponentProps, ReactNode } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useField } from '../../form/useField.js';
import { chain, ids, mergeRefs } from '../../parts/compose.js';
import { FieldFrame } from '../FieldFrame.js';
import { PasswordToggle } from './PasswordToggle.js';
import { useReveal } from './useReveal.js';

export interface PasswordFieldProps extends Omit<ComponentProps<'input'>, 'type'> {
  /** Under this name the schema and `onSubmit` see it. */
  name: string;
  /** The visible label; it names the input and is part of the toggle's name. */
  label: string;
  hint?: ReactNode;
  /** What helps to choose a new one; stands below the input. */
  children?: ReactNode;
  /** `current-password` to sign in, `new-password` to set one. */
  autoComplete: 'current-password' | 'new-password';
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    PasswordField: PasswordFieldProps;
  }
}

/**
 * A password that can be shown, and is hidden again before it is sent. Renders an `<input>` in a `<div>`.
 * @see https://design-system.service.gov.uk/components/password-input/
 */
export function PasswordField({ name, label, hint, children, ...input }: PasswordFieldProps) {
  const field = useField(name, { label });
  const { ref, className, onChange, onBlur, 'aria-describedby': described, ...rest } = input;
  const reveal = useReveal(field.pending);
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <div {...useSlot('password')}>
        <input
          // Shown or not, a password goes to no spelling service.
          spellCheck={false}
          autoCapitalize="none"
          autoCorrect="off"
          dir="ltr"
          aria-required
          readOnly={field.pending}
          defaultValue={field.defaultValue}
          {...rest}
          {...useSlot('input', className)}
          id={field.id}
          name={name}
          type={reveal.shown ? 'text' : 'password'}
          ref={mergeRefs(ref, reveal.ref)}
          onChange={chain(onChange, field.onChange)}
          onBlur={chain(onBlur, field.onBlur)}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={ids(hint ? field.hintId : null, described, field.error && field.errorId)}
        />
        <PasswordToggle label={label} controls={field.id} shown={reveal.shown} onToggle={reveal.toggle} />
      </div>
      {children}
    </FieldFrame>
  );
}
