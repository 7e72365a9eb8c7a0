import * as z from 'zod/mini';
import { mfaMembers } from '../../credentials/secondFactors.js';
import { token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { listAttributes } from '../../users/attributes.js';
import { query } from '../base/operation.js';

/**
 * Answers the attributes and second factors of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUser.html
 */
export const GetUser = query(z.object({ AccessToken: token }), async ({ AccessToken }, context) => {
  const { pool, user, client } = await readAccessToken(context, AccessToken);
  return {
    Username: user.username,
    UserAttributes: listAttributes(user, client),
    ...mfaMembers({ pool, user }),
  };
});
