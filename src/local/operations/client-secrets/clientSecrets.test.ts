import { createHmac } from 'node:crypto';
import {
  AddUserPoolClientSecretCommand,
  CreateUserPoolClientCommand,
  DeleteUserPoolClientSecretCommand,
  DescribeUserPoolClientCommand,
  InitiateAuthCommand,
  ListUserPoolClientSecretsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { addUser, endpoint, password, startPool, withStoppedClock } from '../../fixtures/startPool.js';
import { createLocalCognito } from '../../index.js';

const username = 'ada@example.com';
const Invalid = { name: 'InvalidParameterException' };
const custom = 'a-secret-of-our-own'.replaceAll('-', '_').padEnd(24, '_');

async function startConfidential(local = createLocalCognito()) {
  const pool = await startPool({}, local);
  await addUser(pool, { username });
  const UserPoolId = pool.userPoolId;
  const { UserPoolClient } = await pool.aws.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: 'server',
      GenerateSecret: true,
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: ['https://app.example.com/'],
    }),
  );
  const { ClientId = '', ClientSecret = '' } = UserPoolClient ?? {};
  const named = { UserPoolId, ClientId };
  const add = async (value?: string) => {
    const command = new AddUserPoolClientSecretCommand({ ...named, ClientSecret: value });
    return (await pool.aws.send(command)).ClientSecretDescriptor ?? {};
  };
  const remove = (ClientSecretId?: string) =>
    pool.aws.send(new DeleteUserPoolClientSecretCommand({ ...named, ClientSecretId }));
  const list = async () =>
    (await pool.aws.send(new ListUserPoolClientSecretsCommand(named))).ClientSecrets ?? [];
  return { ...pool, named, ClientId, ClientSecret, add, remove, list };
}

type Confidential = Awaited<ReturnType<typeof startConfidential>>;

/** Whether a secret is accepted by SECRET_HASH, by HTTP Basic and in the form. */
async function worksAsSecret({ aws, ClientId }: Confidential, secret: string): Promise<boolean[]> {
  const SECRET_HASH = createHmac('sha256', secret)
    .update(username + ClientId)
    .digest('base64');
  const AuthParameters = { USERNAME: username, PASSWORD: password, SECRET_HASH };
  const signIn = new InitiateAuthCommand({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters });
  const post = async (headers: Record<string, string>, fields: Record<string, string>) => {
    const body = new URLSearchParams({ token: 'unknown', ...fields });
    return (await fetch(`${endpoint}oauth2/revoke`, { method: 'POST', headers, body })).ok;
  };
  return [
    await aws.send(signIn).then(
      () => true,
      () => false,
    ),
    await post({ authorization: `Basic ${btoa(`${ClientId}:${secret}`)}` }, {}),
    await post({}, { client_id: ClientId, client_secret: secret }),
  ];
}

const all = [true, true, true];
const none = [false, false, false];

test('an app client changes its secret while both secrets work', async () => {
  const client = await startConfidential();
  const { ClientSecretValue = '' } = await client.add();
  expect(ClientSecretValue).toMatch(/^\w{51}$/);
  const restarted = client.local.snapshot();
  for (const secret of [client.ClientSecret, ClientSecretValue]) {
    expect(await worksAsSecret(client, secret)).toEqual(all);
  }
  expect(await worksAsSecret(client, custom)).toEqual(none);
  const [old] = await client.list();
  await client.remove(old?.ClientSecretId);
  expect(await worksAsSecret(client, client.ClientSecret)).toEqual(none);
  expect(await worksAsSecret(client, ClientSecretValue)).toEqual(all);
  const { UserPoolClient } = await client.aws.send(new DescribeUserPoolClientCommand(client.named));
  expect(UserPoolClient?.ClientSecret).toBe(ClientSecretValue);
  const kept = createLocalCognito({ snapshot: restarted });
  const { ClientSecrets } = await kept.call('ListUserPoolClientSecrets', client.named);
  expect(ClientSecrets).toHaveLength(2);
});

// The rules of the API reference of AddUserPoolClientSecret and DeleteUserPoolClientSecret.
test('a value that the caller chose is never answered, and no list has values', async () => {
  const client = await startConfidential(withStoppedClock());
  const { ClientSecretId, ClientSecretValue, ClientSecretCreateDate } = await client.add(custom);
  expect(ClientSecretValue).toBeUndefined();
  expect(ClientSecretId).toMatch(new RegExp(`^${client.ClientId}--\\d+$`));
  const listed = await client.list();
  expect(new Set(listed.map((each) => each.ClientSecretId)).size).toBe(2);
  expect(listed[1]).toEqual({ ClientSecretId, ClientSecretCreateDate });
  expect(await worksAsSecret(client, custom)).toEqual(all);
});

test('an app client has one or two secrets, and a public client none', async () => {
  const client = await startConfidential();
  await client.add();
  await expect(client.add()).rejects.toMatchObject({ name: 'LimitExceededException' });
  await expect(client.remove('none')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  const [first, second] = await client.list();
  await client.remove(first?.ClientSecretId);
  await expect(client.remove(second?.ClientSecretId)).rejects.toMatchObject(Invalid);
  const open = { UserPoolId: client.userPoolId, ClientId: client.clientId };
  const promoted = client.aws.send(new AddUserPoolClientSecretCommand(open));
  await expect(promoted).rejects.toMatchObject(Invalid);
  expect((await client.aws.send(new ListUserPoolClientSecretsCommand(open))).ClientSecrets).toEqual([]);
});

test('a secret is either generated or given', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const both = { UserPoolId, ClientName: 'server', GenerateSecret: true, ClientSecret: custom };
  await expect(aws.send(new CreateUserPoolClientCommand(both))).rejects.toMatchObject(Invalid);
});
