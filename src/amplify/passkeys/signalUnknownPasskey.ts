/** A passkey that Cognito does not know, or no longer knows. */
export interface UnknownPasskey {
  readonly rpId: string;
  /** Base64url. */
  readonly credentialId: string;
}

// Chromium 132 and Safari 26 have this method; TypeScript's types do not.
interface SignallingBrowser {
  signalUnknownCredential?(passkey: UnknownPasskey): Promise<void>;
}

/**
 * Has the browser stop offering a passkey that Cognito does not know. A browser without the method goes on offering it.
 * The method that lists all valid passkeys is not used: it needs the user handle, which Amplify does not pass on.
 * @see https://www.w3.org/TR/webauthn-3/#sctn-signal-methods
 */
export async function signalUnknownPasskey(passkey: UnknownPasskey): Promise<void> {
  const browser: SignallingBrowser | undefined = globalThis.PublicKeyCredential;
  await browser?.signalUnknownCredential?.(passkey).catch(() => {});
}
