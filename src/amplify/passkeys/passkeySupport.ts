/** Whether this browser, at this address, can use passkeys at all. */
export function hasPasskeys(): boolean {
  return globalThis.isSecureContext === true && typeof globalThis.PublicKeyCredential === 'function';
}

/** Whether this device can keep a passkey itself, behind a face, a fingerprint or a screen lock. */
export async function canKeepPasskey(): Promise<boolean> {
  return hasPasskeys() && (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable());
}

/** Whether this browser can show passkeys in the autofill list of a field. */
export async function canAutofillPasskey(): Promise<boolean> {
  // Older browsers have passkeys without this method.
  return hasPasskeys() && ((await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false);
}
