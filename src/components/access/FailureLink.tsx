'use client';
import { useMessages } from '../../react/messages.js';
import { EntryLink } from './EntryLink.js';
import { typedUsername, useJourneySettings } from './navigation.js';
import { LinkButton } from './parts.js';

/** The way on after a failure that another view can mend; nothing after any other. */
export function FailureLink() {
  const { journey } = useJourneySettings();
  const { links } = useMessages();
  switch (journey.failure?.code) {
    case 'userNotConfirmed':
      return (
        <LinkButton
          onClick={({ currentTarget }) => {
            const username = typedUsername(currentTarget) ?? '';
            journey.moveTo({ name: 'confirmSignUp', username, delivery: {} });
          }}
        >
          {links.confirmSignUp}
        </LinkButton>
      );
    case 'passwordResetRequired':
      return <EntryLink to="forgotPassword">{links.forgotPassword}</EntryLink>;
    case 'alreadyConfirmed':
    case 'usernameTaken':
      return <EntryLink to="signIn">{links.signIn}</EntryLink>;
    default:
      return null;
  }
}
