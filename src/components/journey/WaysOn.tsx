'use client';
import { useLaterMessages } from '../../react/texts/messages.js';
import { Words } from '../parts/Words.js';
import { LinkButton } from '../slots/first.js';
import { Text } from '../slots/later.js';
import { EntryLink } from './EntryLink.js';
import { type EntryName, useJourneySettings } from './JourneyContext.js';
import { WrongPlace } from './WrongPlace.js';

export interface WaysOnProps {
  /** The typed username. */
  username: string | undefined;
  /** The view where the person can change the username. */
  to: EntryName;
  /**
   * Whether the person may have an account that is not confirmed.
   * @default false
   */
  unconfirmed?: boolean;
}

/**
 * Leads on from a text that does not reveal whether there is an account: to another username, to the confirmation of
 * the account and to a new account. Renders a `<p>` for each.
 */
export function WaysOn({ username, to, unconfirmed = false }: WaysOnProps) {
  const { signIn } = useLaterMessages();
  const { hideSignUp } = useJourneySettings().options;
  return (
    <>
      <WrongPlace place={username} to={to} />
      {unconfirmed && username && <Unconfirmed username={username} />}
      {!hideSignUp && signIn.signUp && (
        <Text quiet>
          <Words>{signIn.noAccount}</Words> <EntryLink to="signUp">{signIn.signUp}</EntryLink>
        </Text>
      )}
    </>
  );
}

function Unconfirmed({ username }: { username: string }) {
  const { links, code } = useLaterMessages();
  const { journey } = useJourneySettings();
  const pending = journey.pending !== null;
  if (!links.confirmSignUp) return null;
  return (
    <Text quiet>
      <Words>{code.unconfirmed}</Words>{' '}
      <LinkButton
        aria-disabled={pending || undefined}
        onClick={() => pending || void journey.resendSignUpCode({ username })}
      >
        {links.confirmSignUp}
      </LinkButton>
    </Text>
  );
}
