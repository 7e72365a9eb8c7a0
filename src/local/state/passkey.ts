/** The public half of a passkey. */
export interface Passkey {
  /** Base64 for URLs, as all that follows. */
  readonly id: string;
  /** The key as the authenticator encoded it. @see https://www.rfc-editor.org/rfc/rfc9052#section-7 */
  readonly publicKey: string;
  /** How often it was used, as far as the authenticator counts. */
  counter: number;
  readonly name: string;
  readonly relyingPartyId: string;
  readonly transports: readonly string[];
  readonly attachment?: string | undefined;
  readonly createdAt: number;
}

/** A passkey that is being made. */
export interface PasskeyRegistration {
  readonly challenge: string;
  readonly clientId: string;
  readonly expiresAt: number;
}
