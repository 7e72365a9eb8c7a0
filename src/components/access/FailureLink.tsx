'use client';
import { useMessages } from '../../react/messages.js';
import { EntryLink } from './EntryLink.js';
import { typedUsername, useJourneySettings } from './navigation.js';
import { LinkButton } from './parts.js';

/** The way on after a failure that another view can mend; nothing after any other. */
export function FailureLink() {
  const { journey } = useJourneySettings();
  const { confirmSignUp, forgotPassword, signUp } = useMessages();
  switch (journey.failure?.code) {
    case 'userNotConfirmed':
      return (
        <LinkButton
          onClick={({ currentTarget }) => {
            const username = typedUsername(currentTarget) ?? '';
            journey.moveTo({ name: 'confirmSignUp', username, delivery: {} });
          }}
        >
          {confirmSignUp.title}
        </LinkButton>
      );
    case 'passwordResetRequired':
      return <EntryLink to="forgotPassword">{forgotPassword.title}</EntryLink>;
    case 'alreadyConfirmed':
    case 'usernameTaken':
      return <EntryLink to="signIn">{signUp.signIn}</EntryLink>;
    default:
      return null;
  }
}
