'use client';
import { type ComponentProps, forwardRef, type ReactNode } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useField } from '../../form/useField.js';
import { chain } from '../../parts/chain.js';
import { useMergedRefs } from '../../parts/useMergedRefs.js';
import { describedBy } from '../describedBy.js';
import { FieldFrame } from '../FieldFrame.js';
import { PasswordToggle } from './PasswordToggle.js';
import { useReveal } from './useReveal.js';

export interface PasswordFieldProps extends Omit<ComponentProps<'input'>, 'type'> {
  /** The name under which the schema and `onSubmit` see the password. */
  name: string;
  /** The visible label; it names the input and is part of the toggle's name. */
  label: string;
  hint?: ReactNode;
  /** Help to choose a new password, below the input. */
  children?: ReactNode;
  /** `current-password` to sign in, `new-password` to set one. */
  autoComplete: 'current-password' | 'new-password';
}

/**
 * A password that can be shown, and is hidden again before it is sent. Renders an `<input>` in a `<div>`.
 * @see https://design-system.service.gov.uk/components/password-input/
 */
export const PasswordField = forwardRef<HTMLInputElement, PasswordFieldProps>(
  function PasswordField(props, ref) {
    const { name, label, hint, children, className, onChange, onBlur, ...rest } = props;
    const field = useField(name, { label });
    const reveal = useReveal(field.pending);
    const inputRef = useMergedRefs(ref, reveal.ref);
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
            placeholder={field.placeholder}
            {...rest}
            {...useSlot('input', className)}
            id={field.id}
            name={name}
            type={reveal.shown ? 'text' : 'password'}
            ref={inputRef}
            onChange={chain(onChange, field.onChange)}
            onBlur={chain(onBlur, field.onBlur)}
            aria-invalid={field.error ? true : undefined}
            aria-describedby={describedBy(field, hint, rest['aria-describedby'])}
          />
          <PasswordToggle label={label} controls={field.id} shown={reveal.shown} onToggle={reveal.toggle} />
        </div>
        {children}
      </FieldFrame>
    );
  },
);
