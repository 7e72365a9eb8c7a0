'use client';
import { useAuth } from '../../react/session/useAuth.js';
import { useMessages } from '../../react/texts/messages.js';
import { useJourneySettings } from '../journey/JourneyContext.js';
import { NewPasswordField } from '../password-help/NewPasswordField.js';
import { PasswordField } from '../slots/first.js';

export interface NewPasswordFieldsProps {
  name: 'password' | 'newPassword';
  /** The username, when the form does not ask for it. */
  username?: string;
}

/** Asks for a password that meets the pool's policy, twice where the app wants that. */
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
