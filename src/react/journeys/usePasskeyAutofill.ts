'use client';
import { useEffect, useState } from 'react';
import { useAuthContext } from '../context/context.js';
import { useAuth } from '../session/useAuth.js';
import type { Journey } from './useFlow.js';

/**
 * Offers a passkey in the browser's autofill list while the form is open and no call is pending. Returns
 * whether a passkey is offered; the username field then needs `webauthn` in its `autocomplete`.
 * @throws CognitoKitError `no-provider`
 */
export function usePasskeyAutofill({ pending, finishAutofill }: Journey): boolean {
  const { client } = useAuthContext('usePasskeyAutofill()');
  const open = useAuth().status === 'signedOut' && pending === null;
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!open) return;
    const stop = client.autofill({
      onWaiting: () => setWaiting(true),
      onPicked: () => void finishAutofill(),
    });
    return () => {
      stop();
      setWaiting(false);
    };
  }, [client, open, finishAutofill]);
  return waiting;
}
