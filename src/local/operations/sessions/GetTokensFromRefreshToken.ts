import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { hasSecret, isSecretOf } from '../../pools/clientSecrets.js';
import { requireClient } from '../../pools/clients.js';
import { clientId, context, deviceKey, text, token } from '../../shapes/common.js';
import { refreshSession } from '../../tokens/sessions.js';
import { operation } from '../base/operation.js';

const input = z.object({
  RefreshToken: token,
  ClientId: clientId,
  ClientSecret: z.optional(text(24, 64)),
  DeviceKey: z.optional(deviceKey),
  ClientMetadata: context.ClientMetadata,
});

/**
 * Answers new ID and access tokens for a refresh token.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetTokensFromRefreshToken.html
 */
export const GetTokensFromRefreshToken = operation(input, async (request, context) => {
  const { client } = await requireClient(context, request);
  if (hasSecret(client) && !isSecretOf(client, request.ClientSecret)) throw errors.invalidRefreshToken();
  return {
    AuthenticationResult: await refreshSession(context, {
      clientId: client.id,
      refreshToken: request.RefreshToken,
      clientMetadata: request.ClientMetadata,
      deviceKey: request.DeviceKey,
    }),
  };
});
