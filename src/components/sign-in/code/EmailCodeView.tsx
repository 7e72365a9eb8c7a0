'use client';
import { useLaterMessages } from '../../../react/texts/messages.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { Text } from '../../slots/later.js';
import { CodeChallenge } from './CodeChallenge.js';

/** Asks for the code in an email. */
export function EmailCodeView({ step, journey }: ViewProps<'emailCode'>) {
  const { emailCode, code } = useLaterMessages();
  return (
    <CodeChallenge journey={journey} texts={emailCode} username={step.username} delivery={step.delivery}>
      <Text quiet>{code.notArrived}</Text>
    </CodeChallenge>
  );
}
