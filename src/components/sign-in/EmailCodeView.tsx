'use client';
import { useMessages } from '../../react/messages.js';
import type { ViewProps } from '../access/navigation.js';
import { Text } from '../access/Text.js';
import { CodeChallenge } from './CodeChallenge.js';

/** Asks for the code of an email. */
export function EmailCodeView({ step, journey }: ViewProps<'emailCode'>) {
  const { emailCode, code } = useMessages();
  const place = step.delivery.destination;
  const texts = place ? { ...emailCode, text: code.sentTo(place) } : emailCode;
  return (
    <CodeChallenge journey={journey} texts={texts} place={place}>
      <Text quiet>{code.notArrived}</Text>
    </CodeChallenge>
  );
}
