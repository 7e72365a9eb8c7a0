'use client';
import { type ChangeEvent, useId, useState } from 'react';
import { type PasswordPolicy, type PasswordRule, passwordRules, unmetRules } from '../../core/pool/policy.js';
import type { PasswordFieldProps } from '../fields/password/PasswordField.js';
import { PasswordRules } from '../fields/password/PasswordRules.js';
import { useFieldRules } from '../form/useFieldRules.js';
import type { PasswordHelp } from '../journey/options/passwordHelp.js';
import { chain } from '../parts/compose.js';
import { PasswordField } from '../slots/first.js';
import { checkPassword, checkWords } from './passwordCheck.js';
import { StrengthMeter } from './StrengthMeter.js';
import { useStrength } from './useStrength.js';

export interface NewPasswordFieldProps
  extends Omit<PasswordFieldProps, 'autoComplete' | 'children' | 'onChange'> {
  /** What the password must meet: shown as a live checklist and told to password managers. */
  policy: PasswordPolicy;
  help?: PasswordHelp | undefined;
  /** Whose password it is, when the form does not ask. */
  username?: string | undefined;
}

/** Asks for a password that is chosen now, with the help that the app wants for it. */
export function NewPasswordField({ help = {}, username, policy, ...field }: NewPasswordFieldProps) {
  const { name } = field;
  const rulesId = useId();
  const [unmet, setUnmet] = useState<readonly PasswordRule[] | null>(null);
  const strength = useStrength(help.words);
  useFieldRules(name, {
    quickCheck: (password, around) => checkWords(help, password, { username, ...around }),
    check(password) {
      // Nobody is asked about a password that the pool would refuse.
      const isAsked = help.common || help.isBreached;
      return isAsked && unmetRules(password, policy).length === 0 ? checkPassword(help, password) : null;
    },
  });
  const check = ({ target }: ChangeEvent<HTMLInputElement>) => setUnmet(unmetRules(target.value, policy));
  // React hands on an attribute that it does not know; its types do not.
  const told: object = { passwordrules: passwordRules(policy) };
  return (
    <PasswordField
      autoComplete="new-password"
      required
      {...field}
      {...told}
      aria-describedby={rulesId}
      onChange={chain(help.strength ? strength.onChange : undefined, check)}
    >
      <PasswordRules id={rulesId} policy={policy} unmet={unmet} />
      {help.strength && <StrengthMeter level={strength.level} />}
    </PasswordField>
  );
}
