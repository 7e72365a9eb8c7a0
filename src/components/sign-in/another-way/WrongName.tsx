'use client';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { EntryLink } from '../../journey/EntryLink.js';
import { Words } from '../../parts/Words.js';
import { Text } from '../../slots/later.js';

export interface WrongNameProps {
  username: string | undefined;
}

/** Shows the username of the sign-in, with a link to change the username. Renders a `<p>`. */
export function WrongName({ username }: WrongNameProps) {
  const { wrongPlace, change } = useLaterMessages().confirmSignUp;
  if (!username) return null;
  return (
    <Text quiet>
      <Words>{wrongPlace(username)}</Words> <EntryLink to="signIn">{change}</EntryLink>
    </Text>
  );
}
