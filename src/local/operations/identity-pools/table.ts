import type { Operation } from '../base/operation.js';
import { CreateIdentityPool } from './CreateIdentityPool.js';
import { DescribeIdentityPool } from './DescribeIdentityPool.js';
import { GetCredentialsForIdentity } from './GetCredentialsForIdentity.js';
import { GetId } from './GetId.js';
import { GetIdentityPoolRoles } from './GetIdentityPoolRoles.js';
import { SetIdentityPoolRoles } from './SetIdentityPoolRoles.js';

/** Every operation of identity pools that is built, by the name that the API gives it. */
export const identityOperations: ReadonlyMap<string, Operation> = new Map(
  Object.entries({
    CreateIdentityPool,
    DescribeIdentityPool,
    GetCredentialsForIdentity,
    GetId,
    GetIdentityPoolRoles,
    SetIdentityPoolRoles,
  }),
);
