'use client';
import { type ChangeEvent, useId, useState } from 'react';
import {
  mistakenRules,
  type PasswordPolicy,
  type PasswordRule,
  passwordRules,
  unmetRules,
} from '../../core/pool/passwordPolicy.js';
import type { PasswordFieldProps } from '../fields/password/PasswordField.js';
import { PasswordRules } from '../fields/password/PasswordRules.js';
import { useFieldRules } from '../form/useFieldRules.js';
import type { PasswordHelp } from '../journey/options/passwordHelp.js';
import { chain } from '../parts/chain.js';
import { PasswordField } from '../slots/first.js';
import { checkPassword, checkWords } from './passwordCheck.js';
import { StrengthMeter } from './StrengthMeter.js';
import { useStrength } from './useStrength.js';

export interface NewPasswordFieldProps
  extends Omit<PasswordFieldProps, 'autoComplete' | 'children' | 'onChange'> {
  /** What the password must meet: shown as a live checklist, and given to password managers. */
  policy: PasswordPolicy;
  help?: PasswordHelp | undefined;
  /** The username, when the form does not ask for it. */
  username?: string | undefined;
}

/** What is to be said of the typed password; the password itself stays in its input. */
interface TypedRules {
  readonly unmet: readonly PasswordRule[] | null;
  readonly mistaken: readonly PasswordRule[];
}

/** Asks for a new password, with the checks and the meter that the app asks for. Renders a `PasswordField`. */
export function NewPasswordField({ help = {}, username, policy, ...field }: NewPasswordFieldProps) {
  const { name } = field;
  const rulesId = useId();
  const [typed, setTyped] = useState<TypedRules>({ unmet: null, mistaken: [] });
  const strength = useStrength(help.words);
  useFieldRules(name, {
    quickCheck: (password, around) => checkWords(help, password, { username, ...around }),
    check(password) {
      // A password that the pool would refuse is not sent to the app's service.
      const wanted = help.common || help.isBreached;
      return wanted && unmetRules(password, policy).length === 0 ? checkPassword(help, password) : null;
    },
  });
  const check = ({ target: { value } }: ChangeEvent<HTMLInputElement>) =>
    setTyped({ unmet: unmetRules(value, policy), mistaken: mistakenRules(value, policy) });
  // React renders the attribute `passwordrules`, but its types do not know it.
  const rulesAttribute: object = { passwordrules: passwordRules(policy) };
  return (
    <PasswordField
      autoComplete="new-password"
      required
      {...field}
      {...rulesAttribute}
      aria-describedby={rulesId}
      onChange={chain(help.strength ? strength.onChange : undefined, check)}
    >
      <PasswordRules id={rulesId} policy={policy} {...typed} />
      {help.strength && <StrengthMeter level={strength.level} />}
    </PasswordField>
  );
}
