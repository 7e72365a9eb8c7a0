import { CreateIdentityPool } from './CreateIdentityPool.js';
import { DescribeIdentityPool } from './DescribeIdentityPool.js';
import { GetCredentialsForIdentity } from './GetCredentialsForIdentity.js';
import { GetId } from './GetId.js';
import { GetIdentityPoolRoles } from './GetIdentityPoolRoles.js';
import { SetIdentityPoolRoles } from './SetIdentityPoolRoles.js';

/** The operations on identity pools, a service of their own. */
export const identityPoolOperations = {
  CreateIdentityPool,
  DescribeIdentityPool,
  GetCredentialsForIdentity,
  GetId,
  GetIdentityPoolRoles,
  SetIdentityPoolRoles,
};
