import * as z from 'zod/mini';
import { errors, invalidParameter } from '../../base/errors.js';
import { allowsFlow } from '../../credentials/allowedFlows.js';
import { isSecretOf } from '../../pools/clientSecrets.js';
import { requireClient } from '../../pools/clients.js';
import { clientId, context, list, text } from '../../shapes/common.js';
import { mintMachineToken } from '../../tokens/mintMachineToken.js';
import { isPersonal } from '../../tokens/scopes.js';
import { query } from '../base/operation.js';

const input = z.object({
  ClientId: clientId,
  Secret: text(1, 131_072),
  Scopes: z.optional(list(text(1, 256), 50)),
  ClientMetadata: context.ClientMetadata,
});

/**
 * Answers an access token for an app client itself, without the hosted domain.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetClientToken.html
 */
export const GetClientToken = query(input, async ({ ClientId, Secret, Scopes }, context) => {
  const { client, pool } = await requireClient(context, { ClientId });
  if (!allowsFlow(client, 'CLIENT_TOKEN_AUTH')) throw errors.flowNotEnabled('CLIENT_TOKEN_AUTH');
  if (!isSecretOf(client, Secret)) throw errors.wrongClientSecret();
  const allowed = (client.settings.AllowedOAuthScopes ?? []).filter((scope) => !isPersonal(scope));
  const unknown = Scopes?.find((scope) => !allowed.includes(scope));
  if (unknown !== undefined) throw invalidParameter(`Invalid scope requested: ${unknown}`);
  const token = await mintMachineToken(context, { client, pool }, Scopes ?? allowed);
  return { ClientAuthenticationResult: { ...token, TokenType: 'Bearer' } };
});
