import {
  DeleteIdentitiesCommand,
  DescribeIdentityCommand,
  GetCredentialsForIdentityCommand,
  GetIdCommand,
  GetOpenIdTokenForDeveloperIdentityCommand,
  ListIdentitiesCommand,
  LookupDeveloperIdentityCommand,
  MergeDeveloperIdentitiesCommand,
  SetPrincipalTagAttributeMapCommand,
  UnlinkDeveloperIdentityCommand,
} from '@aws-sdk/client-cognito-identity';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import {
  loginOf,
  roleArn,
  startIdentityPool,
  type TestIdentityPool,
} from '../../fixtures/startIdentityPool.js';

const DeveloperProviderName = 'login.app';
const own = 'cognito-identity.amazonaws.com';
const NotFound = { name: 'ResourceNotFoundException' };
const Conflict = { name: 'ResourceConflictException' };
const Invalid = { name: 'InvalidParameterException' };

const startDevelopers = () => startIdentityPool({ pool: { DeveloperProviderName } });

function vouchFor({ identity, identityPoolId }: TestIdentityPool, user: string, more: object = {}) {
  const request = { IdentityPoolId: identityPoolId, Logins: { [DeveloperProviderName]: user } };
  return identity.send(new GetOpenIdTokenForDeveloperIdentityCommand({ ...request, ...more }));
}

test('a server vouches for a user, whose token any client verifies by the published keys', async () => {
  const pool = await startDevelopers();
  const { IdentityId, Token = '' } = await vouchFor(pool, 'ada', { TokenDuration: 60 });
  const discovery = await fetch('https://cognito.test/.well-known/openid-configuration');
  const { issuer, jwks_uri } = await discovery.json();
  const keys = createRemoteJWKSet(new URL(jwks_uri));
  const { payload } = await jwtVerify(Token, keys, { issuer, audience: pool.identityPoolId });
  // The claims of AWS's tokens, as public write-ups show them.
  expect(payload).toMatchObject({
    sub: IdentityId,
    amr: ['authenticated', DeveloperProviderName, `${DeveloperProviderName}:${pool.identityPoolId}:ada`],
    exp: Number(payload.iat) + 60,
  });
  const request = { IdentityId, Logins: { [own]: Token } };
  const { Credentials } = await pool.identity.send(new GetCredentialsForIdentityCommand(request));
  expect(JSON.parse(atob(Credentials?.SessionToken ?? ''))).toMatchObject({ role: roleArn('member') });
  expect((await vouchFor(pool, 'ada')).IdentityId).toBe(IdentityId);
  const fresh = await vouchFor(pool, 'bob');
  expect(fresh.IdentityId).not.toBe(IdentityId);
  // The API reference: without a duration the token is valid for 15 minutes.
  const { exp, iat } = decodeJwt(fresh.Token ?? '');
  expect(Number(exp) - Number(iat)).toBe(900);
});

test('a developer user is linked to the given identity, and to no second identity', async () => {
  const pool = await startDevelopers();
  const Logins = await loginOf(pool, 'ada@example.com');
  const IdentityPoolId = pool.identityPoolId;
  const { IdentityId } = await pool.identity.send(new GetIdCommand({ IdentityPoolId, Logins }));
  expect((await vouchFor(pool, 'ada', { IdentityId })).IdentityId).toBe(IdentityId);
  const described = await pool.identity.send(new DescribeIdentityCommand({ IdentityId }));
  expect(described.Logins).toEqual([pool.provider, DeveloperProviderName]);
  const other = await vouchFor(pool, 'bob');
  await expect(vouchFor(pool, 'ada', { IdentityId: other.IdentityId })).rejects.toMatchObject({
    name: 'DeveloperUserAlreadyRegisteredException',
  });
  const both = { Logins: { [DeveloperProviderName]: 'bob', ...Logins } };
  await expect(vouchFor(pool, 'bob', both)).rejects.toMatchObject(Conflict);
});

test('an identity is found by its developer user, and the users by their identity, in pages', async () => {
  const pool = await startDevelopers();
  const { IdentityId } = await vouchFor(pool, 'ada');
  for (const user of ['grace', 'joan']) await vouchFor(pool, user, { IdentityId });
  const look = (request: object) =>
    pool.identity.send(
      new LookupDeveloperIdentityCommand({ IdentityPoolId: pool.identityPoolId, ...request }),
    );
  expect(await look({ DeveloperUserIdentifier: 'joan' })).toMatchObject({
    IdentityId,
    DeveloperUserIdentifierList: ['joan'],
  });
  const first = await look({ IdentityId, MaxResults: 2 });
  const second = await look({ IdentityId, MaxResults: 2, NextToken: first.NextToken });
  expect(first.DeveloperUserIdentifierList).toEqual(['ada', 'grace']);
  expect(second.DeveloperUserIdentifierList).toEqual(['joan']);
  expect(second.NextToken).toBeUndefined();
  const bob = await vouchFor(pool, 'bob');
  const mixed = look({ IdentityId: bob.IdentityId, DeveloperUserIdentifier: 'ada' });
  await expect(mixed).rejects.toMatchObject(Conflict);
  await expect(look({ DeveloperUserIdentifier: 'nobody' })).rejects.toMatchObject(NotFound);
  await expect(look({})).rejects.toMatchObject(Invalid);
});

test('two developer users become one identity, and the other identity is disabled', async () => {
  const pool = await startDevelopers();
  const [ada, grace] = [await vouchFor(pool, 'ada'), await vouchFor(pool, 'grace')];
  const IdentityPoolId = pool.identityPoolId;
  const users = { SourceUserIdentifier: 'ada', DestinationUserIdentifier: 'grace', IdentityPoolId };
  const merge = (name: string) =>
    pool.identity.send(new MergeDeveloperIdentitiesCommand({ ...users, DeveloperProviderName: name }));
  await expect(merge('login.other')).rejects.toMatchObject(Invalid);
  expect((await merge(DeveloperProviderName)).IdentityId).toBe(grace.IdentityId);
  expect((await vouchFor(pool, 'ada')).IdentityId).toBe(grace.IdentityId);
  const list = async (HideDisabled: boolean) => {
    const request = { IdentityPoolId, MaxResults: 60, HideDisabled };
    const { Identities = [] } = await pool.identity.send(new ListIdentitiesCommand(request));
    return Identities.map(({ IdentityId }) => IdentityId);
  };
  expect(await list(false)).toEqual(expect.arrayContaining([ada.IdentityId, grace.IdentityId]));
  expect(await list(true)).toEqual([grace.IdentityId]);
  const orphan = new GetCredentialsForIdentityCommand({ IdentityId: ada.IdentityId });
  await expect(pool.identity.send(orphan)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
});

test('an unlinked developer user gets a new identity', async () => {
  const pool = await startDevelopers();
  const { IdentityId } = await vouchFor(pool, 'ada');
  const IdentityPoolId = pool.identityPoolId;
  const request = { IdentityId, IdentityPoolId, DeveloperProviderName, DeveloperUserIdentifier: 'ada' };
  await pool.identity.send(new UnlinkDeveloperIdentityCommand(request));
  expect((await vouchFor(pool, 'ada')).IdentityId).not.toBe(IdentityId);
  await expect(pool.identity.send(new UnlinkDeveloperIdentityCommand(request))).rejects.toMatchObject(
    Conflict,
  );
});

test('deleted identities are gone', async () => {
  const pool = await startDevelopers();
  const { IdentityId = '' } = await vouchFor(pool, 'ada');
  const request = new DeleteIdentitiesCommand({ IdentityIdsToDelete: [IdentityId] });
  expect((await pool.identity.send(request)).UnprocessedIdentityIds).toEqual([]);
  await expect(pool.identity.send(new DescribeIdentityCommand({ IdentityId }))).rejects.toMatchObject(
    NotFound,
  );
});

test('claims and the server’s tags become tags of the session', async () => {
  const pool = await startDevelopers();
  const IdentityPoolId = pool.identityPoolId;
  await pool.identity.send(
    new SetPrincipalTagAttributeMapCommand({
      IdentityPoolId,
      IdentityProviderName: pool.provider,
      PrincipalTags: { mail: 'email', none: 'constructor' },
    }),
  );
  const tagsOf = async (IdentityId: string | undefined, Logins: Record<string, string>) => {
    const asked = new GetCredentialsForIdentityCommand({ IdentityId, Logins });
    const { Credentials } = await pool.identity.send(asked);
    return JSON.parse(atob(Credentials?.SessionToken ?? '')).tags;
  };
  const Logins = await loginOf(pool, 'ada@example.com');
  const { IdentityId } = await pool.identity.send(new GetIdCommand({ IdentityPoolId, Logins }));
  expect(await tagsOf(IdentityId, Logins)).toEqual({ mail: 'ada@example.com' });
  const bob = await vouchFor(pool, 'bob', { PrincipalTags: { team: 'red' } });
  expect(await tagsOf(bob.IdentityId, { [own]: bob.Token ?? '' })).toEqual({ team: 'red' });
});

test.each(['constructor', '__proto__', 'toString'])(
  'a developer provider named %s is a name like all others',
  async (name) => {
    const pool = await startIdentityPool({ pool: { DeveloperProviderName: name } });
    await expect(vouchFor(pool, 'ada')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    await expect(vouchFor(pool, 'ada', { Logins: {} })).rejects.toMatchObject(Invalid);
  },
);
