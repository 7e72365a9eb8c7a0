import {
  CognitoIdentityClient,
  CreateIdentityPoolCommand,
  DescribeIdentityPoolCommand,
  GetCredentialsForIdentityCommand,
  GetIdCommand,
  GetIdentityPoolRolesCommand,
  type RoleMapping,
  SetIdentityPoolRolesCommand,
} from '@aws-sdk/client-cognito-identity';
import { AdminAddUserToGroupCommand, CreateGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Amplify } from 'aws-amplify';
import { fetchAuthSession } from 'aws-amplify/auth';
import { cognitoCredentialsProvider } from 'aws-amplify/auth/cognito';
import { expect, test } from 'vitest';
import { addUser, endpoint, signInPlainly, startPool } from '../../fixtures/startPool.js';
import { createLocalCognito, type LocalCognito } from '../../index.js';

const username = 'ada@example.com';
const arn = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

interface SdkRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

function createIdentityClient(local: LocalCognito): CognitoIdentityClient {
  return new CognitoIdentityClient({
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    requestHandler: {
      async handle({ method, path, headers, body }: SdkRequest) {
        const answer = await local.fetch(new Request(new URL(path, endpoint), { method, headers, body }));
        return {
          response: {
            statusCode: answer.status,
            headers: Object.fromEntries(answer.headers),
            body: answer.body,
          },
        };
      },
    },
  });
}

async function start({ guests = true, mapping }: { guests?: boolean; mapping?: Partial<RoleMapping> } = {}) {
  const pool = await startPool({}, createLocalCognito({ origin: endpoint }));
  const identity = createIdentityClient(pool.local);
  const provider = `cognito.test/${pool.userPoolId}`;
  const { IdentityPoolId = '' } = await identity.send(
    new CreateIdentityPoolCommand({
      IdentityPoolName: 'people',
      AllowUnauthenticatedIdentities: guests,
      CognitoIdentityProviders: [{ ProviderName: provider, ClientId: pool.clientId }],
    }),
  );
  const RoleMappings = mapping && {
    [`${provider}:${pool.clientId}`]: { Type: 'Token', ...mapping } as RoleMapping,
  };
  await identity.send(
    new SetIdentityPoolRolesCommand({
      IdentityPoolId,
      Roles: { authenticated: arn('member'), unauthenticated: arn('guest') },
      RoleMappings,
    }),
  );
  const Cognito = {
    userPoolId: pool.userPoolId,
    userPoolClientId: pool.clientId,
    userPoolEndpoint: endpoint,
    identityPoolId: IdentityPoolId,
    identityPoolEndpoint: endpoint,
    allowGuestAccess: guests,
  };
  // Amplify remembers the last identity of the page.
  await cognitoCredentialsProvider.clearCredentialsAndIdentityId();
  Amplify.configure({ Auth: { Cognito } });
  return { ...pool, identity, identityPoolId: IdentityPoolId, provider };
}

function roleIn(sessionToken: string | undefined): string {
  return JSON.parse(atob(sessionToken ?? '')).role;
}

test('a guest gets an identity and credentials of the role for guests', async () => {
  await start();
  const guest = await fetchAuthSession();
  expect(guest.identityId).toMatch(/^us-east-1:[0-9a-f-]{36}$/);
  expect(guest.credentials).toMatchObject({ accessKeyId: expect.stringMatching(/^ASIA/) });
  expect(roleIn(guest.credentials?.sessionToken)).toBe(arn('guest'));
});

test('a signed-in user gets the role of signed-in users, and has the same identity each time', async () => {
  const pool = await start();
  await addUser(pool, { username });
  await signInPlainly(username);
  const first = await fetchAuthSession();
  expect(roleIn(first.credentials?.sessionToken)).toBe(arn('member'));
  const { IdentityId } = await pool.identity.send(
    new GetIdCommand({
      IdentityPoolId: pool.identityPoolId,
      Logins: { [pool.provider]: String(first.tokens?.idToken) },
    }),
  );
  expect(IdentityId).toBe(first.identityId);
});

test('the group with precedence gives the role', async () => {
  const pool = await start({ mapping: {} });
  await addUser(pool, { username });
  for (const [GroupName, Precedence] of [
    ['readers', 10],
    ['admins', 1],
  ] as const) {
    const group = { UserPoolId: pool.userPoolId, GroupName };
    await pool.aws.send(new CreateGroupCommand({ ...group, Precedence, RoleArn: arn(GroupName) }));
    await pool.aws.send(new AdminAddUserToGroupCommand({ ...group, Username: username }));
  }
  await signInPlainly(username);
  const { credentials, identityId, tokens } = await fetchAuthSession();
  expect(roleIn(credentials?.sessionToken)).toBe(arn('admins'));
  const asked = { IdentityId: identityId, Logins: { [pool.provider]: String(tokens?.idToken) } };
  const other = await pool.identity.send(
    new GetCredentialsForIdentityCommand({ ...asked, CustomRoleArn: arn('readers') }),
  );
  expect(roleIn(other.Credentials?.SessionToken)).toBe(arn('readers'));
  expect(other.Credentials?.Expiration).toBeInstanceOf(Date);
  const strange = new GetCredentialsForIdentityCommand({ ...asked, CustomRoleArn: arn('strangers') });
  await expect(pool.identity.send(strange)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
});

test('a user without a role of a group is denied where the pool requires a role', async () => {
  const pool = await start({ mapping: { AmbiguousRoleResolution: 'Deny' } });
  await addUser(pool, { username });
  await signInPlainly(username);
  await expect(fetchAuthSession()).rejects.toMatchObject({ name: 'NotAuthorizedException' });
});

test('rules about claims give the role', async () => {
  const rule = {
    Claim: 'email',
    MatchType: 'Contains',
    Value: '@example.com',
    RoleARN: arn('staff'),
  } as const;
  const pool = await start({ mapping: { Type: 'Rules', RulesConfiguration: { Rules: [rule] } } });
  await addUser(pool, { username });
  await signInPlainly(username);
  const { credentials } = await fetchAuthSession();
  expect(roleIn(credentials?.sessionToken)).toBe(arn('staff'));
});

test('a pool without guests, a forged token and an expired one are refused', async () => {
  const pool = await start({ guests: false });
  await addUser(pool, { username });
  const { identity, identityPoolId: IdentityPoolId, provider } = pool;
  await expect(identity.send(new GetIdCommand({ IdentityPoolId }))).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Unauthenticated access is not supported for this identity pool.',
  });
  await signInPlainly(username);
  const { tokens, identityId } = await fetchAuthSession();
  const token = String(tokens?.idToken);
  const forged = new GetIdCommand({ IdentityPoolId, Logins: { [provider]: `${token.slice(0, -6)}AAAAAA` } });
  await expect(identity.send(forged)).rejects.toMatchObject({
    message: expect.stringMatching(/^Invalid login token\./),
  });
  const alone = new GetCredentialsForIdentityCommand({ IdentityId: identityId });
  await expect(identity.send(alone)).rejects.toMatchObject({
    message: `Access to Identity '${identityId}' is forbidden.`,
  });
  pool.local.clock.advance(3601);
  const late = new GetIdCommand({ IdentityPoolId, Logins: { [provider]: token } });
  await expect(identity.send(late)).rejects.toMatchObject({
    message: /^Invalid login token\. Token expired/,
  });
  const elsewhere = new GetIdCommand({ IdentityPoolId, Logins: { 'accounts.google.com': token } });
  await expect(identity.send(elsewhere)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
});

test('an identity pool is described, and a missing identity pool is not found', async () => {
  const { identity, identityPoolId: IdentityPoolId } = await start();
  expect(await identity.send(new DescribeIdentityPoolCommand({ IdentityPoolId }))).toMatchObject({
    IdentityPoolName: 'people',
    AllowUnauthenticatedIdentities: true,
  });
  expect(await identity.send(new GetIdentityPoolRolesCommand({ IdentityPoolId }))).toMatchObject({
    Roles: { authenticated: arn('member') },
  });
  const unknown = 'us-east-1:00000000-0000-4000-8000-000000000000';
  await expect(identity.send(new GetIdCommand({ IdentityPoolId: unknown }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: `IdentityPool '${unknown}' not found.`,
  });
});

test('a fault makes an operation of identity pools fail too', async () => {
  const { identity, identityPoolId: IdentityPoolId, local } = await start();
  local.faults.set({ operation: 'GetId', kind: 'error', type: 'ResourceConflictException', times: 1 });
  await expect(identity.send(new GetIdCommand({ IdentityPoolId }))).rejects.toMatchObject({
    name: 'ResourceConflictException',
  });
});
