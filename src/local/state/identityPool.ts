import type { JWK } from 'jose';
import type { IdentityPoolRoles, IdentityPoolSettings, PrincipalTagMap } from '../shapes/identityPool.js';

/** An identity pool, which issues AWS credentials to users and guests. */
export interface IdentityPool {
  readonly id: string;
  readonly createdAt?: number;
  settings: IdentityPoolSettings;
  roles: IdentityPoolRoles;
  readonly identities: Map<string, AwsIdentity>;
  /** The claims that become tags of a session, by the provider of the token. */
  principalTags?: Map<string, PrincipalTagMap>;
  /** The key of OpenID tokens; absent until the identity pool signs its first token. */
  key?: JWK;
}

/** An identity of an identity pool; an identity without logins and developer users is a guest. */
export interface AwsIdentity {
  readonly createdAt: number;
  modifiedAt?: number;
  /** The `sub` by the id of the user pool. */
  readonly logins: Map<string, string>;
  /** The identifiers of the identity's users at the developer provider of the identity pool. */
  developerUsers?: readonly string[];
  /** Whether the last login was removed. Without this mark the identity would be a guest's, open to every caller. */
  disabled?: boolean;
}
