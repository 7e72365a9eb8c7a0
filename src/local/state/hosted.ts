/** A browser that is signed in at the hosted domain of a pool. */
export interface BrowserSession {
  readonly poolId: string;
  readonly username: string;
  readonly authTime: number;
  readonly expiresAt: number;
}

/** What an app may fetch tokens for. @see https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.2 */
export interface AuthorizationCode {
  readonly clientId: string;
  readonly poolId: string;
  readonly username: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly nonce?: string;
  /** The PKCE challenge, always by S256. */
  readonly challenge?: string;
  readonly authTime: number;
  readonly expiresAt: number;
}
