'use client';
import { useMessages } from '../../react/messages.js';
import { useAuth } from '../../react/useAuth.js';
import { useJourneySettings } from './navigation.js';
import { PasswordField } from './parts.js';

export interface NewPasswordFieldsProps {
  name: 'password' | 'newPassword';
}

/** Asks for a password by the pool's policy, and once more where the app wants that. */
export function NewPasswordFields({ name }: NewPasswordFieldsProps) {
  const { fields } = useMessages();
  const { passwordPolicy } = useAuth().pool;
  const { confirmPassword } = useJourneySettings();
  return (
    <>
      <PasswordField
        name={name}
        label={fields[name]}
        autoComplete="new-password"
        policy={passwordPolicy}
        enterKeyHint={confirmPassword ? 'next' : 'done'}
        required
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
