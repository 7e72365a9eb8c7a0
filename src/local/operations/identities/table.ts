import { DeleteIdentities } from './DeleteIdentities.js';
import { DescribeIdentity } from './DescribeIdentity.js';
import { GetOpenIdToken } from './GetOpenIdToken.js';
import { GetOpenIdTokenForDeveloperIdentity } from './GetOpenIdTokenForDeveloperIdentity.js';
import { ListIdentities } from './ListIdentities.js';
import { LookupDeveloperIdentity } from './LookupDeveloperIdentity.js';
import { MergeDeveloperIdentities } from './MergeDeveloperIdentities.js';
import { UnlinkDeveloperIdentity } from './UnlinkDeveloperIdentity.js';
import { UnlinkIdentity } from './UnlinkIdentity.js';

/** The operations on the identities of identity pools. */
export const identityOperations = {
  DeleteIdentities,
  DescribeIdentity,
  GetOpenIdToken,
  GetOpenIdTokenForDeveloperIdentity,
  ListIdentities,
  LookupDeveloperIdentity,
  MergeDeveloperIdentities,
  UnlinkDeveloperIdentity,
  UnlinkIdentity,
};
