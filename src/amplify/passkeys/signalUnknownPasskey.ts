/** A passkey that the service does not know, or knows no more. */
export interface UnknownPasskey {
  readonly rpId: string;
  /** Base64url. */
  readonly credentialId: string;
}

// Chromium 132 and Safari 26 have it; TypeScript's types do not.
interface Signalling {
  signalUnknownCredential?(passkey: UnknownPasskey): Promise<void>;
}

/**
 * Tells the browser that a passkey is of no use any more, so that it stops offering it. That is a courtesy: a browser
 * that cannot, or will not, changes nothing. The list of all that are good stays untold, since it needs the person's
 * user handle, which Amplify keeps to itself.
 * @see https://www.w3.org/TR/webauthn-3/#sctn-signal-methods
 */
export async function signalUnknownPasskey(passkey: UnknownPasskey): Promise<void> {
  const browser: Signalling | undefined = globalThis.PublicKeyCredential;
  await browser?.signalUnknownCredential?.(passkey).catch(() => {});
}
