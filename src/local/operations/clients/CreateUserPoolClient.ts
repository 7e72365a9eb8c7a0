import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { randomText } from '../../base/random.js';
import { assertClientSettings } from '../../pools/clientRules.js';
import { makeSecret } from '../../pools/clientSecrets.js';
import { describeClient } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { clientSettings } from '../../shapes/client.js';
import { boolean, clientId, clientSecret, poolId } from '../../shapes/common.js';
import { validate } from '../../shapes/validate.js';
import type { Client } from '../../state/pool.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  GenerateSecret: z.optional(boolean),
  ClientSecret: z.optional(clientSecret),
  ...clientSettings,
});

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const chosenId = '_custom_id_:';

/**
 * Creates an app client. A name such as `_custom_id_:demo` sets its id.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html
 */
export const CreateUserPoolClient = operation(input, async (request, context) => {
  const { store, clock, random } = context;
  const { UserPoolId, GenerateSecret, ClientSecret, ...settings } = request;
  const pool = requirePool(context, UserPoolId);
  const id = settings.ClientName.startsWith(chosenId)
    ? validate(clientId, settings.ClientName.slice(chosenId.length))
    : randomText(random, 26, letters);
  if (store.clients.has(id)) throw invalidParameter(`User pool client ${id} already exists.`);
  if (GenerateSecret && ClientSecret !== undefined) {
    throw invalidParameter('GenerateSecret and ClientSecret cannot be used together.');
  }
  const client: Client = {
    id,
    poolId: pool.id,
    createdAt: clock.now(),
    settings: { EnableTokenRevocation: true, ...settings },
    ...(GenerateSecret || ClientSecret !== undefined
      ? { secrets: [makeSecret(context, id, ClientSecret)] }
      : {}),
  };
  assertClientSettings(pool, client, 'creating');
  store.clients.set(id, client);
  return { UserPoolClient: describeClient(client) };
});
