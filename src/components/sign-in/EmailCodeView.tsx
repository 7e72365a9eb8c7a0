'use client';
import { useLaterMessages } from '../../react/messages.js';
import type { ViewProps } from '../access/navigation.js';
import { Text } from '../access/Text.js';
import { CodeChallenge } from './CodeChallenge.js';

/** Asks for the code of an email. */
export function EmailCodeView({ step, journey }: ViewProps<'emailCode'>) {
  const { emailCode, code } = useLaterMessages();
  return (
    <CodeChallenge journey={journey} texts={emailCode} username={step.username} delivery={step.delivery}>
      <Text quiet>{code.notArrived}</Text>
    </CodeChallenge>
  );
}
