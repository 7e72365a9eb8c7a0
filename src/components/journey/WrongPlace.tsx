'use client';
import { useLaterMessages } from '../../react/texts/messages.js';
import { Words } from '../parts/Words.js';
import { Text } from '../slots/later.js';
import { EntryLink } from './EntryLink.js';
import { type EntryName, useJourneySettings } from './JourneyContext.js';

export interface WrongPlaceProps {
  /** The username, or the address or number that a code was sent to. */
  place: string | undefined;
  /** The view where the person can change it. */
  to: EntryName;
}

/**
 * Shows a username or an address, with a link to change it. Renders a `<p>`, or nothing where it cannot be changed.
 */
export function WrongPlace({ place, to }: WrongPlaceProps) {
  const { wrongPlace, change } = useLaterMessages().confirmSignUp;
  const { hideSignUp } = useJourneySettings().options;
  if (!place || !change || (hideSignUp && to === 'signUp')) return null;
  return (
    <Text quiet>
      <Words>{wrongPlace(place)}</Words> <EntryLink to={to}>{change}</EntryLink>
    </Text>
  );
}
