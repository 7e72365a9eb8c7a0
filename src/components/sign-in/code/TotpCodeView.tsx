'use client';
import { useLaterMessages } from '../../../react/texts/messages.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { CodeChallenge } from './CodeChallenge.js';

/** Asks for the code that an authenticator app shows. */
export function TotpCodeView({ journey }: ViewProps<'totpCode'>) {
  return <CodeChallenge journey={journey} texts={useLaterMessages().totpCode} />;
}
