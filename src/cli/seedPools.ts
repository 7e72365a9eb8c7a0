import type { LocalServer } from '../local/node/index.js';
import { callOperation } from './callOperation.js';
import type { LocalConfig } from './config.js';
import { listPools, type PoolSummary } from './listPools.js';
import { type AmplifyOutputs, poolOf, withAddresses } from './outputs.js';
import type { PoolSeed } from './poolSeed.js';
import { starterOutputs, starterPool } from './starterPool.js';

/** The pools of a local Cognito, and what an app needs to reach the first of them. */
export interface Seeded {
  readonly outputs: AmplifyOutputs;
  readonly pools: readonly PoolSummary[];
  /** Whether the starter pool is there, with its person. */
  readonly isStarter: boolean;
}

/**
 * Makes the pools of a config, or a starter pool, unless they exist already. Returns what an app needs to
 * reach the first pool, in the shape of `amplify_outputs.json`.
 * @throws UsageError when the local Cognito refuses a part of the config.
 */
export async function seedPools(server: LocalServer, config: LocalConfig): Promise<Seeded> {
  const isStarter = !config.outputs && !config.pools && !config.seed;
  const given = isStarter ? starterOutputs : config.outputs;
  if (given) {
    await createUnlessThere(server, isStarter ? starterPool : poolOf(given));
    await createIdentityPool(server, given);
  }
  for (const seed of config.pools ?? []) await createUnlessThere(server, seed);
  if (server.isNew) await config.seed?.({ url: server.url, local: server.local });
  const pools = await listPools(server);
  return { outputs: withAddresses(given ?? outputsOf(pools, config.pools?.[0]), server), pools, isStarter };
}

async function createUnlessThere(server: LocalServer, seed: PoolSeed): Promise<void> {
  const id = chosenId(seed);
  if (id === undefined ? !server.isNew : await isThere(server, id)) return;
  const created = await callOperation<{ UserPool: { Id: string } }>(server, 'CreateUserPool', seed.pool);
  const UserPoolId = created.UserPool.Id;
  if (seed.mfa) await callOperation(server, 'SetUserPoolMfaConfig', { UserPoolId, ...seed.mfa });
  for (const resourceServer of seed.resourceServers ?? []) {
    await callOperation(server, 'CreateResourceServer', { UserPoolId, ...resourceServer });
  }
  for (const client of seed.clients ?? []) {
    await callOperation(server, 'CreateUserPoolClient', { UserPoolId, ...client });
  }
  for (const group of seed.groups ?? []) await callOperation(server, 'CreateGroup', { UserPoolId, ...group });
  for (const user of seed.users ?? []) await createUser(server, UserPoolId, user);
}

// Without a config, the pools of an earlier start have the same names and not the same ids.
function outputsOf(pools: readonly PoolSummary[], seed: PoolSeed | undefined): AmplifyOutputs {
  const wanted = seed && (chosenId(seed) ?? seed.pool.PoolName);
  const pool = pools.find(({ id, name }) => id === wanted || name === wanted) ?? pools[0];
  const { id = '', clientIds = [] } = pool ?? {};
  const region = id.slice(0, Math.max(0, id.indexOf('_')));
  const [user_pool_client_id = ''] = clientIds;
  return { version: '1.4', auth: { aws_region: region, user_pool_id: id, user_pool_client_id } };
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
