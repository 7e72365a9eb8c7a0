/** The person who is signed in. */
export interface AuthUser {
  /** Cognito's own name for the account; in a pool with email sign-in this is an opaque id. */
  readonly username: string;
  /** The `sub` claim: stable for the life of the account. */
  readonly userId: string;
  readonly email?: string;
  readonly phoneNumber?: string;
  /** The `name`, or given and family name, when the pool has them. */
  readonly displayName?: string;
  /** The `cognito:groups` claim. */
  readonly groups: readonly string[];
}

/** Who is here. Separate from every flow. */
export type Session =
  | { readonly status: 'loading' }
  | { readonly status: 'signedOut' }
  | { readonly status: 'signedIn'; readonly user: AuthUser };
