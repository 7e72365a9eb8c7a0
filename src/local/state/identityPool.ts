import type { IdentityPoolRoles, IdentityPoolSettings } from '../shapes/identityPool.js';

/** Where people, and guests, get credentials of AWS. */
export interface IdentityPool {
  readonly id: string;
  readonly settings: IdentityPoolSettings;
  roles: IdentityPoolRoles;
  readonly identities: Map<string, AwsIdentity>;
}

/** Somebody in an identity pool; a guest until there is a login. */
export interface AwsIdentity {
  readonly createdAt: number;
  /** The `sub` by the id of the user pool. */
  readonly logins: Map<string, string>;
}
