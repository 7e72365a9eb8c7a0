import * as z from 'zod/mini';
import { configuredFactors } from '../../credentials/firstFactors.js';
import { mfaMembers } from '../../credentials/secondFactors.js';
import { token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { query } from '../base/operation.js';

/**
 * Answers the first and second factors of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAuthFactors.html
 */
export const GetUserAuthFactors = query(
  z.object({ AccessToken: token }),
  async ({ AccessToken }, context) => {
    const account = await readAccessToken(context, AccessToken);
    return {
      Username: account.user.username,
      ...mfaMembers(account),
      ConfiguredUserAuthFactors: configuredFactors(account),
    };
  },
);
