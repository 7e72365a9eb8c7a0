import {
  CreateIdentityPoolCommand,
  DeleteIdentityPoolCommand,
  DescribeIdentityPoolCommand,
  GetPrincipalTagAttributeMapCommand,
  ListIdentityPoolsCommand,
  ListTagsForResourceCommand,
  SetIdentityPoolRolesCommand,
  SetPrincipalTagAttributeMapCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateIdentityPoolCommand,
} from '@aws-sdk/client-cognito-identity';
import { expect, test } from 'vitest';
import { createIdentityClient, roleArn, startIdentityPool } from '../../fixtures/startIdentityPool.js';
import { createLocalCognito } from '../../index.js';

const NotFound = { name: 'ResourceNotFoundException' };
const Invalid = { name: 'InvalidParameterException' };
const arnOf = (id: string) => `arn:aws:cognito-identity:us-east-1:123456789012:identitypool/${id}`;

test('identity pools are listed in pages, oldest first, until they are deleted', async () => {
  const local = createLocalCognito();
  const aws = createIdentityClient(local);
  for (const IdentityPoolName of ['one', 'two', 'three']) {
    await aws.send(new CreateIdentityPoolCommand({ IdentityPoolName, AllowUnauthenticatedIdentities: true }));
    local.clock.advance(1);
  }
  const list = async (NextToken?: string) => {
    const answer = await aws.send(new ListIdentityPoolsCommand({ MaxResults: 2, NextToken }));
    return { names: answer.IdentityPools?.map(({ IdentityPoolName }) => IdentityPoolName), ...answer };
  };
  const first = await list();
  const second = await list(first.NextToken);
  expect([first.names, second.names, second.NextToken]).toEqual([['one', 'two'], ['three'], undefined]);
  const { IdentityPoolId } = first.IdentityPools?.[0] ?? {};
  await aws.send(new DeleteIdentityPoolCommand({ IdentityPoolId }));
  expect((await list()).names).toEqual(['two', 'three']);
  await expect(aws.send(new DescribeIdentityPoolCommand({ IdentityPoolId }))).rejects.toMatchObject(NotFound);
  await expect(aws.send(new DeleteIdentityPoolCommand({ IdentityPoolId }))).rejects.toMatchObject(NotFound);
});

test('an update replaces the settings, except the tags and the name of the developer provider', async () => {
  const pool = await startIdentityPool({
    pool: { DeveloperProviderName: 'login.app', IdentityPoolTags: { team: 'red' }, AllowClassicFlow: true },
  });
  const IdentityPoolId = pool.identityPoolId;
  const given = { IdentityPoolId, IdentityPoolName: 'members', AllowUnauthenticatedIdentities: false };
  await pool.identity.send(new UpdateIdentityPoolCommand(given));
  const { $metadata, ...described } = await pool.identity.send(
    new DescribeIdentityPoolCommand({ IdentityPoolId }),
  );
  expect(described).toEqual({
    ...given,
    DeveloperProviderName: 'login.app',
    IdentityPoolTags: { team: 'red' },
  });
  // The API reference: a developer provider name that is set cannot be changed.
  const renamed = new UpdateIdentityPoolCommand({ ...given, DeveloperProviderName: 'login.other' });
  await expect(pool.identity.send(renamed)).rejects.toMatchObject(Invalid);
});

test('tags of an identity pool are set, listed and removed, by SDK and in the same process', async () => {
  const { local, identity, identityPoolId, userPoolId } = await startIdentityPool();
  const ResourceArn = arnOf(identityPoolId);
  await identity.send(new TagResourceCommand({ ResourceArn, Tags: { team: 'red', stage: 'test' } }));
  await identity.send(new UntagResourceCommand({ ResourceArn, TagKeys: ['stage'] }));
  const { Tags } = await identity.send(new ListTagsForResourceCommand({ ResourceArn }));
  expect(Tags).toEqual({ team: 'red' });
  // Terraform's provider leaves the account out where it does not ask for it.
  for (const each of [ResourceArn, ResourceArn.replace('123456789012', '')]) {
    expect(await local.call('ListTagsForResource', { ResourceArn: each })).toEqual({ Tags });
  }
  const { UserPool } = await local.call<{ UserPool: { Arn: string } }>('DescribeUserPool', {
    UserPoolId: userPoolId,
  });
  expect(await local.call('ListTagsForResource', { ResourceArn: UserPool.Arn })).toEqual({ Tags: {} });
  const unknown = arnOf('us-east-1:00000000-0000-4000-8000-000000000000');
  for (const each of [unknown, UserPool.Arn]) {
    const call = identity.send(new ListTagsForResourceCommand({ ResourceArn: each }));
    await expect(call).rejects.toMatchObject(NotFound);
  }
});

test('the tags of a provider are read back', async () => {
  const { identity, identityPoolId: IdentityPoolId, provider } = await startIdentityPool();
  const map = { IdentityPoolId, IdentityProviderName: provider, PrincipalTags: { mail: 'email' } };
  await identity.send(new SetPrincipalTagAttributeMapCommand(map));
  const { PrincipalTags: _, ...named } = map;
  expect(await identity.send(new GetPrincipalTagAttributeMapCommand(named))).toMatchObject({
    ...map,
    UseDefaults: false,
  });
});

test('a role mapping is complete', async () => {
  const { identity, identityPoolId: IdentityPoolId } = await startIdentityPool();
  // The API reference: Token and Rules require AmbiguousRoleResolution, and Rules requires RulesConfiguration.
  for (const mapping of [{ Type: 'Token' }, { Type: 'Rules', AmbiguousRoleResolution: 'Deny' }] as const) {
    const Roles = { authenticated: roleArn('member') };
    const request = { IdentityPoolId, Roles, RoleMappings: { 'cognito.test/pool:app': mapping } };
    await expect(identity.send(new SetIdentityPoolRolesCommand(request))).rejects.toMatchObject(Invalid);
  }
});

// Constraints of the API's model; identity pools answer them by ValidationException, unlike user pools.
test.each([
  ['CreateIdentityPool', { IdentityPoolName: 'a/b', AllowUnauthenticatedIdentities: true }],
  ['CreateIdentityPool', { IdentityPoolName: 'people' }],
  ['DescribeIdentityPool', { IdentityPoolId: 'us-east-1' }],
  ['GetId', { IdentityPoolId: 'us-east-1:0', AccountId: 'me' }],
  ['ListIdentityPools', { MaxResults: 61 }],
  ['ListIdentityPools', {}],
  ['DeleteIdentities', { IdentityIdsToDelete: [] }],
  ['SetIdentityPoolRoles', { IdentityPoolId: 'us-east-1:0', Roles: { admin: roleArn('admin') } }],
])('%s with a broken constraint answers ValidationException: %j', async (operation, input) => {
  await expect(createLocalCognito().call(operation, input)).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringMatching(/^1 validation error detected: Value /),
  });
});
