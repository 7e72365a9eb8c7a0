import * as z from 'zod/mini';
import { assertClientSettings } from '../../pools/clientRules.js';
import { describeClient, requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { clientSettings } from '../../shapes/client.js';
import { clientId, poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  ClientId: clientId,
  ...clientSettings,
  ClientName: z.optional(clientSettings.ClientName),
});

/**
 * Replaces the settings of an app client: absent members go back to their default. The name and the secret stay.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolClient.html
 */
export const UpdateUserPoolClient = operation(input, async ({ UserPoolId, ClientId, ...given }, context) => {
  const pool = requirePool(context, UserPoolId);
  const client = requireClientOf(context, pool, ClientId);
  const { ClientName = client.settings.ClientName } = given;
  const settings = { EnableTokenRevocation: true, ...given, ClientName };
  assertClientSettings(pool, { ...client, settings }, 'updating');
  client.settings = settings;
  client.modifiedAt = context.clock.now();
  return { UserPoolClient: describeClient(client) };
});
