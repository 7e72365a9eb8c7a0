import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { randomText } from '../../base/random.js';
import { assertClientSettings } from '../../pools/clientRules.js';
import { describeClient } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { clientSettings } from '../../shapes/client.js';
import { boolean, clientId, matching, poolId, text } from '../../shapes/common.js';
import { validate } from '../../shapes/validate.js';
import type { Client } from '../../state/pool.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  GenerateSecret: z.optional(boolean),
  ClientSecret: z.optional(text(24, 64).check(matching('[\\w+]+'))),
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
  const secret = ClientSecret ?? (GenerateSecret ? randomText(random, 51, letters) : undefined);
  const client: Client = {
    id,
    poolId: pool.id,
    createdAt: clock.now(),
    settings: { EnableTokenRevocation: true, ...settings },
    ...(secret === undefined ? {} : { secret }),
  };
  assertClientSettings(pool, client, 'creating');
  store.clients.set(id, client);
  return { UserPoolClient: describeClient(client) };
});
