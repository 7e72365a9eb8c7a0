'use client';
import type { ComponentProps } from 'react';
import { useAuth } from '../../react/session/useAuth.js';
import { useMessages } from '../../react/texts/messages.js';
import { useJourneySettings } from '../journey/JourneyContext.js';
import { NewPasswordField, type NewPasswordFieldProps } from '../password-help/NewPasswordField.js';
import { PasswordField } from '../slots/first.js';

export interface NewPasswordFieldsProps {
  name: 'password' | 'newPassword';
  /** The username, when the form does not ask for it. */
  username?: string;
}

/** Asks for a password that meets the pool's policy, twice where the app wants that. */
export function NewPasswordFields(props: NewPasswordFieldsProps) {
  const { confirmPassword } = useJourneySettings().options;
  return (
    <>
      <PoolPasswordField {...props} enterKeyHint={confirmPassword ? 'next' : 'done'} />
      {confirmPassword && <RepeatedPasswordField />}
    </>
  );
}

export interface PoolPasswordFieldProps
  extends NewPasswordFieldsProps,
    Omit<Partial<NewPasswordFieldProps>, 'name' | 'username' | 'policy' | 'help'> {}

/** Asks for a new password that meets the pool's policy. Renders a `NewPasswordField`. */
export function PoolPasswordField({ name, ...props }: PoolPasswordFieldProps) {
  const { fields } = useMessages();
  const { passwordPolicy } = useAuth().pool;
  const { passwordHelp } = useJourneySettings().options;
  return (
    <NewPasswordField
      label={fields[name]}
      {...props}
      name={name}
      policy={passwordPolicy}
      help={passwordHelp}
    />
  );
}

/** Asks for the new password again. Renders a `PasswordField`. */
export function RepeatedPasswordField(props: Partial<ComponentProps<typeof PasswordField>>) {
  const { fields } = useMessages();
  return (
    <PasswordField
      label={fields.confirmPassword}
      enterKeyHint="done"
      {...props}
      name="confirmPassword"
      autoComplete="new-password"
      required
    />
  );
}
