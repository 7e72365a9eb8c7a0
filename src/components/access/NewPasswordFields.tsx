'use client';
import { useMessages } from '../../react/messages.js';
import { useAuth } from '../../react/useAuth.js';
import { NewPasswordField } from '../password-help/NewPasswordField.js';
import { useJourneySettings } from './navigation.js';
import { PasswordField } from './parts.js';

export interface NewPasswordFieldsProps {
  name: 'password' | 'newPassword';
  /** Whose password it is, when the form does not ask. */
  username?: string;
}

/** Asks for a password by the pool's policy, and once more where the app wants that. */
export function NewPasswordFields({ name, username }: NewPasswordFieldsProps) {
  const { fields } = useMessages();
  const { passwordPolicy } = useAuth().pool;
  const { confirmPassword, passwordHelp } = useJourneySettings().options;
  return (
    <>
      <NewPasswordField
        name={name}
        label={fields[name]}
        policy={passwordPolicy}
        help={passwordHelp}
        username={username}
        enterKeyHint={confirmPassword ? 'next' : 'done'}
      />
      {confirmPassword && (
        <PasswordField
          name="confirmPassword"
          label={fields.confirmPassword}
          autoComplete="new-password"
          enterKeyHint="done"
          required
        />
      )}
    </>
  );
}
