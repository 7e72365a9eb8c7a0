'use client';
import { type PasswordPolicy, unmetRules } from '../../core/policy.js';
import { PasswordField } from '../access/parts.js';
import type { PasswordHelp } from '../access/passwordHelp.js';
import type { PasswordFieldProps } from '../parts/PasswordField.js';
import { useFieldRules } from '../parts/useFieldRules.js';
import { checkPassword, glanceAtPassword } from './passwordCheck.js';
import { StrengthMeter } from './StrengthMeter.js';
import { useStrength } from './useStrength.js';

export interface NewPasswordFieldProps extends Omit<PasswordFieldProps, 'autoComplete' | 'policy'> {
  policy: PasswordPolicy;
  help?: PasswordHelp | undefined;
  /** Whose password it is, when the form does not ask. */
  username?: string | undefined;
}

/** Asks for a password that is chosen now, with the help that the app wants for it. */
export function NewPasswordField({ help = {}, username, ...field }: NewPasswordFieldProps) {
  const { name, policy } = field;
  const strength = useStrength(help.words);
  useFieldRules(name, {
    glance: (password, around) => glanceAtPassword(help, password, { username, ...around }),
    check(password) {
      // Nobody is asked about a password that the pool would refuse.
      const isAsked = help.common || help.isBreached;
      return isAsked && unmetRules(password, policy).length === 0 ? checkPassword(help, password) : null;
    },
  });
  if (!help.strength) return <PasswordField autoComplete="new-password" required {...field} />;
  return (
    <PasswordField autoComplete="new-password" required {...field} onChange={strength.onChange}>
      <StrengthMeter level={strength.level} />
    </PasswordField>
  );
}
