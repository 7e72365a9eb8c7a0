import type { LocalServer } from '../local/node/index.js';
import { callOperation } from './callOperation.js';

/** A user pool, with what clients need to sign in and to verify its tokens. */
export interface PoolSummary {
  readonly id: string;
  readonly name: string;
  readonly clientIds: readonly string[];
  readonly issuer: string;
  readonly jwksUri: string;
}

/** Lists the user pools of a local Cognito, oldest first. */
export async function listPools(server: LocalServer): Promise<PoolSummary[]> {
  const listed = await callOperation<{ UserPools: { Id: string; Name: string }[] }>(server, 'ListUserPools', {
    MaxResults: 60,
  });
  return Promise.all(
    listed.UserPools.map(async ({ Id, Name }) => ({
      id: Id,
      name: Name,
      clientIds: await clientIdsOf(server, Id),
      ...(await discover(server, Id)),
    })),
  );
}

async function clientIdsOf(server: LocalServer, UserPoolId: string): Promise<string[]> {
  const { UserPoolClients } = await callOperation<{ UserPoolClients: { ClientId: string }[] }>(
    server,
    'ListUserPoolClients',
    { UserPoolId },
  );
  return UserPoolClients.map(({ ClientId }) => ClientId);
}

async function discover({ local, url }: LocalServer, id: string) {
  const answer = await local.fetch(new Request(`${url}/${id}/.well-known/openid-configuration`));
  const { issuer, jwks_uri } = await answer.json();
  return { issuer, jwksUri: jwks_uri };
}
