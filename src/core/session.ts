/** The person who is signed in. */
export interface AuthUser {
  /** Cognito's name of the account. In a pool where people sign in by email, this is an opaque id. */
  readonly username: string;
  /** The `sub` claim, which never changes for an account. */
  readonly userId: string;
  readonly email?: string;
  readonly phoneNumber?: string;
  /** The `name` claim, or given and family name, when the pool has them. */
  readonly displayName?: string;
  /** The `cognito:groups` claim. */
  readonly groups: readonly string[];
}

/** The session of this browser. Separate from every flow. */
export type Session =
  | { readonly status: 'loading' }
  | { readonly status: 'signedOut' }
  | { readonly status: 'signedIn'; readonly user: AuthUser };
