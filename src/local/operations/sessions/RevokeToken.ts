import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { hasSecret, isSecretOf } from '../../pools/clientSecrets.js';
import { requireClient } from '../../pools/clients.js';
import { clientId, oneOf, text, token } from '../../shapes/common.js';
import { findGrant } from '../../tokens/sessions.js';
import { operation } from '../base/operation.js';

const input = z.object({
  Token: token,
  ClientId: clientId,
  ClientSecret: z.optional(text(24, 64)),
  RevokeAssociatedSessions: z.optional(oneOf(['NONE', 'LINKED'])),
});

/**
 * Ends the session of a refresh token, and revokes its access tokens.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeToken.html
 */
export const RevokeToken = operation(input, async (request, context) => {
  const { client } = await requireClient(context, request);
  if (client.settings.EnableTokenRevocation === false) throw errors.revocationOff();
  if (hasSecret(client) && !isSecretOf(client, request.ClientSecret)) throw errors.foreignToken();
  // Access and ID tokens are JWTs of three parts; a refresh token is one part and cannot be a JWT.
  if (request.Token.split('.').length === 3) throw errors.unsupportedToken();
  const grant = findGrant(context, request.Token);
  // An unknown token counts as revoked.
  if (grant && grant.clientId !== client.id) throw errors.foreignToken();
  if (grant) grant.revoked = true;
  return {};
});
