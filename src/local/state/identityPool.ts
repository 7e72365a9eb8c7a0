import type { IdentityPoolRoles, IdentityPoolSettings } from '../shapes/identityPool.js';

/** An identity pool, which issues AWS credentials to users and guests. */
export interface IdentityPool {
  readonly id: string;
  readonly settings: IdentityPoolSettings;
  roles: IdentityPoolRoles;
  readonly identities: Map<string, AwsIdentity>;
}

/** An identity of an identity pool; an identity without logins is a guest. */
export interface AwsIdentity {
  readonly createdAt: number;
  /** The `sub` by the id of the user pool. */
  readonly logins: Map<string, string>;
}
