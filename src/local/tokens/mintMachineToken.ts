import { second } from '../base/clock.js';
import { randomUuid } from '../base/random.js';
import type { Context, SignIn } from '../context/context.js';
import { lifetimeOf } from '../pools/tokenLifetimes.js';
import { callPreTokenGeneration } from '../triggers/preTokenGeneration.js';
import { keysOf } from './signingKeys.js';
import { issuerOf, sign } from './tokens.js';

/** Signs an access token for an app client itself, without a user. */
export async function mintMachineToken(
  context: Context,
  { client, pool, clientMetadata }: Pick<SignIn, 'client' | 'pool' | 'clientMetadata'>,
  scopes: readonly string[],
): Promise<{ AccessToken: string; ExpiresIn: number }> {
  const lifetime = lifetimeOf(client.settings, 'AccessToken') / second;
  const now = Math.floor(context.clock.now() / second);
  const claims = {
    sub: client.id,
    token_use: 'access',
    scope: scopes.join(' '),
    auth_time: now,
    iss: issuerOf(context, pool),
    exp: now + lifetime,
    iat: now,
    version: 2,
    jti: randomUuid(context.random),
    client_id: client.id,
  };
  const subject = { pool, client, clientMetadata, tokenOccasion: 'ClientCredentials' } as const;
  const { access } = await callPreTokenGeneration(context, subject, { access: claims, id: {} });
  const keys = await keysOf(pool);
  return { AccessToken: await sign(access, keys.access), ExpiresIn: lifetime };
}
