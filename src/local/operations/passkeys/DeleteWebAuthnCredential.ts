import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { text, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

const input = z.object({ AccessToken: token, CredentialId: text(0, 131_072) });

/**
 * Deletes a passkey of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteWebAuthnCredential.html
 */
export const DeleteWebAuthnCredential = operation(input, async ({ AccessToken, CredentialId }, context) => {
  const { user } = await readAccessToken(context, AccessToken);
  if (!user.passkeys?.delete(CredentialId)) throw errors.passkeyNotFound();
  if (user.passkeys.size === 0) user.passkeyMfa = false;
  return {};
});
