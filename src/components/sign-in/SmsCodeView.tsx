'use client';
import { useLaterMessages } from '../../react/messages.js';
import type { ViewProps } from '../access/navigation.js';
import { CodeChallenge } from './CodeChallenge.js';

/** Asks for the code of a text message. */
export function SmsCodeView({ step, journey }: ViewProps<'smsCode'>) {
  const { smsCode } = useLaterMessages();
  return (
    <CodeChallenge
      journey={journey}
      texts={smsCode}
      username={step.username}
      delivery={step.delivery}
      webOtp
    />
  );
}
