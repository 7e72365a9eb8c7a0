'use client';
import { useLaterMessages } from '../../react/messages.js';
import type { ViewProps } from '../access/navigation.js';
import { CodeChallenge } from './CodeChallenge.js';

/** Asks for the code that an authenticator app shows. */
export function TotpCodeView({ journey }: ViewProps<'totpCode'>) {
  return <CodeChallenge journey={journey} texts={useLaterMessages().totpCode} />;
}
