'use client';
import { useMessages } from '../../react/texts/messages.js';
import { LinkButton } from '../slots/first.js';
import { EntryLink } from './EntryLink.js';
import { useJourneySettings, useTypedUsername } from './JourneyContext.js';

/**
 * Leads to the view that solves a failure, such as the confirmation of an account. Renders nothing after
 * other failures.
 */
export function FailureLink() {
  const { journey } = useJourneySettings();
  const typedUsername = useTypedUsername();
  const { links } = useMessages();
  switch (journey.failure?.code) {
    case 'userNotConfirmed':
      return (
        <LinkButton
          onClick={() =>
            journey.moveTo({ name: 'confirmSignUp', username: typedUsername() ?? '', delivery: {} })
          }
        >
          {links.confirmSignUp}
        </LinkButton>
      );
    case 'passwordResetRequired':
      return <EntryLink to="forgotPassword">{links.forgotPassword}</EntryLink>;
    case 'alreadyConfirmed':
    case 'usernameTaken':
    case 'contactTaken':
      return <EntryLink to="signIn">{links.signIn}</EntryLink>;
    default:
      return null;
  }
}
