import { jwtVerify } from 'jose';
import type { Context } from '../context/context.js';
import type { Pool } from '../state/pool.js';
import { splitScopes } from './scopes.js';
import { importKey, publicPart } from './signingKeys.js';
import { issuerOf } from './tokens.js';

/** Returns the scopes of a pool's access token of an app client itself; undefined for any other token. */
export async function scopesOfMachineToken(
  context: Context,
  pool: Pool,
  token: string,
): Promise<string[] | undefined> {
  if (!pool.keys) return undefined;
  const options = {
    currentDate: new Date(context.clock.now()),
    algorithms: ['RS256'],
    issuer: issuerOf(context, pool),
  };
  try {
    const { payload } = await jwtVerify(token, await importKey(publicPart(pool.keys.access)), options);
    const isMachine = payload.token_use === 'access' && payload.sub === payload.client_id;
    return isMachine ? splitScopes(String(payload.scope)) : undefined;
  } catch {
    return undefined;
  }
}
