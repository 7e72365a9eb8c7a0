import * as z from 'zod/mini';
import { mfaPreferences, setMfaPreferences } from '../../credentials/mfaPreferences.js';
import { token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

/**
 * Turns second factors of the signed-in user on and off, and sets the preferred factor.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserMFAPreference.html
 */
export const SetUserMFAPreference = operation(
  z.object({ AccessToken: token, ...mfaPreferences }),
  async ({ AccessToken, ...preferences }, context) => {
    setMfaPreferences(await readAccessToken(context, AccessToken), preferences);
    return {};
  },
);
