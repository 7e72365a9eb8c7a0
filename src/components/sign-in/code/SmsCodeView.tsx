'use client';
import { useLaterMessages } from '../../../react/texts/messages.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { Text } from '../../slots/later.js';
import { CodeChallenge } from './CodeChallenge.js';

/** Asks for the code in a text message. */
export function SmsCodeView({ step, journey }: ViewProps<'smsCode'>) {
  const { smsCode } = useLaterMessages();
  return (
    <CodeChallenge journey={journey} texts={smsCode} username={step.username} delivery={step.delivery} webOtp>
      <Text quiet>{smsCode.notArrived}</Text>
    </CodeChallenge>
  );
}
