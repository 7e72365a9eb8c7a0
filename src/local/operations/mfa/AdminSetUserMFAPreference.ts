import * as z from 'zod/mini';
import { mfaPreferences, setMfaPreferences } from '../../credentials/mfaPreferences.js';
import { requirePool } from '../../pools/pools.js';
import { poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username, ...mfaPreferences });

/**
 * Turns a user's second factors on and off, and sets the preferred factor.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminSetUserMFAPreference.html
 */
export const AdminSetUserMFAPreference = operation(
  input,
  async ({ UserPoolId, Username, ...preferences }, context) => {
    const pool = requirePool(context, UserPoolId);
    setMfaPreferences({ pool, user: requireUser(pool, Username) }, preferences);
    return {};
  },
);
