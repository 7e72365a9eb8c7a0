'use client';
import { useEffect, useRef } from 'react';

/**
 * Takes a code from a text message that names this site, where the browser can read text messages.
 * @returns a function that stops the waiting, for the moment in which the person types.
 * @see https://wicg.github.io/web-otp/
 */
export function useWebOtp(wanted: boolean, onCode: (code: string) => void): () => void {
  const latest = useRef(onCode);
  useEffect(() => {
    latest.current = onCode;
  });
  const stop = useRef(() => {});
  useEffect(() => {
    if (!wanted || !('OTPCredential' in window)) return;
    const controller = new AbortController();
    stop.current = () => controller.abort();
    receive(controller.signal).then(
      (code) => !controller.signal.aborted && code && latest.current(code),
      // Declined, aborted or not allowed here: the person types the code.
      () => {},
    );
    return () => controller.abort();
  }, [wanted]);
  return () => stop.current();
}

async function receive(signal: AbortSignal): Promise<string | undefined> {
  // TypeScript's DOM does not know this kind of credential.
  const request = { otp: { transport: ['sms'] }, signal } as CredentialRequestOptions;
  const credential = await navigator.credentials.get(request);
  return credential && 'code' in credential ? String(credential.code) : undefined;
}
