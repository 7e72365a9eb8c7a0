'use client';
import { type ChangeEvent, type ComponentProps, type ReactNode, useState } from 'react';
import { type PasswordPolicy, type PasswordRule, passwordRules, unmetRules } from '../../core/policy.js';
import { useSlot } from '../../react/appearance.js';
import { chain, ids, mergeRefs } from './compose.js';
import { FieldFrame } from './FieldFrame.js';
import { PasswordRules } from './PasswordRules.js';
import { PasswordToggle } from './PasswordToggle.js';
import { useField } from './useField.js';
import { useReveal } from './useReveal.js';

export interface PasswordFieldProps extends Omit<ComponentProps<'input'>, 'type'> {
  /** Under this name the schema and `onSubmit` see it. */
  name: string;
  /** The visible label; it names the input and is part of the toggle's name. */
  label: string;
  hint?: ReactNode;
  /** What a new password must meet: shown as a live checklist and told to password managers. */
  policy?: PasswordPolicy;
  /** What else helps to choose one; stands below the checklist. */
  children?: ReactNode;
  /** `current-password` to sign in, `new-password` to set one. */
  autoComplete: 'current-password' | 'new-password';
}

declare module '../../react/appearance.js' {
  interface Slots {
    PasswordField: PasswordFieldProps;
  }
}

/**
 * A password that can be shown, and is hidden again before it is sent. Renders an `<input>` in a `<div>`.
 * @see https://design-system.service.gov.uk/components/password-input/
 */
export function PasswordField({ name, label, hint, policy, children, ...input }: PasswordFieldProps) {
  const field = useField(name, { label });
  const { ref, className, onChange, onBlur, ...rest } = input;
  const [unmet, setUnmet] = useState<readonly PasswordRule[] | null>(null);
  const reveal = useReveal(field.pending);
  const rulesId = `${field.id}-rules`;
  const check = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (policy) setUnmet(unmetRules(target.value, policy));
  };
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
          {...(policy && { passwordrules: passwordRules(policy) })}
          {...rest}
          {...useSlot('input', className)}
          id={field.id}
          name={name}
          type={reveal.shown ? 'text' : 'password'}
          ref={mergeRefs(ref, reveal.ref)}
          onChange={chain(chain(onChange, field.onChange), check)}
          onBlur={chain(onBlur, field.onBlur)}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={ids(hint ? field.hintId : null, policy && rulesId, field.error && field.errorId)}
        />
        <PasswordToggle label={label} controls={field.id} shown={reveal.shown} onToggle={reveal.toggle} />
      </div>
      {policy && <PasswordRules id={rulesId} policy={policy} unmet={unmet} />}
      {children}
    </FieldFrame>
  );
}
