import type { LocalServer } from '../local/node/index.js';
import { callOperation } from './callOperation.js';
import type { LocalConfig } from './config.js';
import { type AmplifyOutputs, poolOf, withAddresses } from './outputs.js';
import type { PoolSeed } from './poolSeed.js';
import { starterOutputs } from './starterPool.js';

/**
 * Makes the pools of a config, or a starter pool, unless they exist already. Returns what an app needs to
 * reach the first pool, in the shape of `amplify_outputs.json`.
 * @throws UsageError when the local Cognito refuses a part of the config.
 */
export async function seedPools(server: LocalServer, config: LocalConfig): Promise<AmplifyOutputs> {
  const given = config.outputs ?? (config.pools || config.seed ? undefined : starterOutputs);
  let first: AmplifyOutputs | undefined;
  if (given) {
    await createUnlessThere(server, poolOf(given), given.auth.user_pool_id);
    await createIdentityPool(server, given);
    first = given;
  }
  for (const seed of config.pools ?? []) {
    const made = await createUnlessThere(server, seed, chosenId(seed));
    first ??= made;
  }
  if (server.isNew) await config.seed?.({ url: server.url, local: server.local });
  return withAddresses(first ?? { auth: { user_pool_id: '', user_pool_client_id: '' } }, server);
}

async function createUnlessThere(
  server: LocalServer,
  seed: PoolSeed,
  id: string | undefined,
): Promise<AmplifyOutputs | undefined> {
  if (id === undefined ? !server.isNew : await isThere(server, id)) return undefined;
  const created = await callOperation<{ UserPool: { Id: string } }>(server, 'CreateUserPool', seed.pool);
  const UserPoolId = created.UserPool.Id;
  if (seed.mfa) await callOperation(server, 'SetUserPoolMfaConfig', { UserPoolId, ...seed.mfa });
  for (const resourceServer of seed.resourceServers ?? []) {
    await callOperation(server, 'CreateResourceServer', { UserPoolId, ...resourceServer });
  }
  const clientIds: string[] = [];
  for (const client of seed.clients ?? []) {
    const input = { UserPoolId, ...client };
    const answer = await callOperation<ClientAnswer>(server, 'CreateUserPoolClient', input);
    clientIds.push(answer.UserPoolClient.ClientId);
  }
  for (const group of seed.groups ?? []) await callOperation(server, 'CreateGroup', { UserPoolId, ...group });
  for (const user of seed.users ?? []) await createUser(server, UserPoolId, user);
  const region = UserPoolId.slice(0, UserPoolId.indexOf('_'));
  const [user_pool_client_id = ''] = clientIds;
  return { version: '1.4', auth: { aws_region: region, user_pool_id: UserPoolId, user_pool_client_id } };
}

interface ClientAnswer {
  readonly UserPoolClient: { readonly ClientId: string };
}

async function createUser(
  server: LocalServer,
  UserPoolId: string,
  { Password, Groups, ...user }: Readonly<Record<string, unknown>>,
): Promise<void> {
  const who = { UserPoolId, Username: user.Username };
  const quiet = Password === undefined ? {} : { MessageAction: 'SUPPRESS' };
  await callOperation(server, 'AdminCreateUser', { UserPoolId, ...quiet, ...user });
  if (Password !== undefined) {
    await callOperation(server, 'AdminSetUserPassword', { ...who, Password, Permanent: true });
  }
  for (const GroupName of Array.isArray(Groups) ? Groups : []) {
    await callOperation(server, 'AdminAddUserToGroup', { ...who, GroupName });
  }
}

async function createIdentityPool(server: LocalServer, { auth }: AmplifyOutputs): Promise<void> {
  if (!auth.identity_pool_id) return;
  const there = callOperation(server, 'DescribeIdentityPool', { IdentityPoolId: auth.identity_pool_id });
  if (
    await there.then(
      () => true,
      () => false,
    )
  )
    return;
  const issuer = new URL(`${server.url}/${auth.user_pool_id}`);
  const IdentityPoolId = auth.identity_pool_id;
  const ProviderName = `${issuer.host}${issuer.pathname}`;
  await callOperation(server, 'CreateIdentityPool', {
    IdentityPoolName: 'amplify',
    IdentityPoolTags: { _custom_id_: IdentityPoolId },
    AllowUnauthenticatedIdentities: auth.unauthenticated_identities_enabled ?? false,
    CognitoIdentityProviders: [{ ProviderName, ClientId: auth.user_pool_client_id }],
  });
  const role = (name: string) => `arn:aws:iam::123456789012:role/amplify-${name}`;
  await callOperation(server, 'SetIdentityPoolRoles', {
    IdentityPoolId,
    Roles: { authenticated: role('authenticated'), unauthenticated: role('unauthenticated') },
    RoleMappings: {
      [`${ProviderName}:${auth.user_pool_client_id}`]: {
        Type: 'Token',
        AmbiguousRoleResolution: 'AuthenticatedRole',
      },
    },
  });
}

function isThere(server: LocalServer, UserPoolId: string): Promise<boolean> {
  return callOperation(server, 'DescribeUserPool', { UserPoolId }).then(
    () => true,
    () => false,
  );
}

function chosenId({ pool }: PoolSeed): string | undefined {
  const tags = pool.UserPoolTags as Readonly<Record<string, string>> | undefined;
  return tags?._custom_id_;
}
