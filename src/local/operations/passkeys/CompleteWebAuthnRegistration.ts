import * as z from 'zod/mini';
import { completeRegistration } from '../../credentials/passkeys/completeRegistration.js';
import { registrationShape } from '../../credentials/passkeys/verifyRegistration.js';
import { token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

const input = z.object({ AccessToken: token, Credential: registrationShape });

/**
 * Registers a new passkey of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompleteWebAuthnRegistration.html
 */
export const CompleteWebAuthnRegistration = operation(input, async ({ AccessToken, Credential }, context) => {
  await completeRegistration(context, await readAccessToken(context, AccessToken), Credential);
  return {};
});
