import * as z from 'zod/mini';
import { beginRegistration } from '../../credentials/passkeys/beginRegistration.js';
import { token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

/**
 * Begins the registration of a passkey: answers the options for `navigator.credentials.create`.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StartWebAuthnRegistration.html
 */
export const StartWebAuthnRegistration = operation(
  z.object({ AccessToken: token }),
  async ({ AccessToken }, context) => {
    const signIn = await readAccessToken(context, AccessToken);
    return { CredentialCreationOptions: beginRegistration(context, signIn) };
  },
);
