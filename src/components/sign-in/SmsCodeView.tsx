'use client';
import { useMessages } from '../../react/messages.js';
import type { ViewProps } from '../access/navigation.js';
import { CodeChallenge } from './CodeChallenge.js';

/** Asks for the code of a text message. */
export function SmsCodeView({ step, journey }: ViewProps<'smsCode'>) {
  const { smsCode, code } = useMessages();
  const place = step.delivery.destination;
  const texts = place ? { ...smsCode, text: code.sentTo(place) } : smsCode;
  return <CodeChallenge journey={journey} texts={texts} place={place} />;
}
