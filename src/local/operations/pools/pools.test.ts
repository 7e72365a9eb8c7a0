import {
  AddCustomAttributesCommand,
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientCommandInput,
  CreateUserPoolCommand,
  CreateUserPoolDomainCommand,
  DeleteUserPoolClientCommand,
  DeleteUserPoolCommand,
  DeleteUserPoolDomainCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  ListTagsForResourceCommand,
  ListUserPoolClientsCommand,
  paginateListUserPools,
  SetUserPoolMfaConfigCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateUserPoolClientCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { fetchUserAttributes } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { addUser, signInPlainly, startPool, type TestPool } from '../../fixtures/startPool.js';

async function describe({ aws, userPoolId: UserPoolId }: TestPool) {
  const { UserPool } = await aws.send(new DescribeUserPoolCommand({ UserPoolId }));
  return UserPool;
}

function createClient(pool: TestPool, settings: Partial<CreateUserPoolClientCommandInput>) {
  const UserPoolId = pool.userPoolId;
  return pool.aws.send(new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'other', ...settings }));
}

test('a pool is described with all attributes, custom and standard', async () => {
  const pool = await startPool({
    pool: {
      Schema: [
        { Name: 'given_name', Required: true },
        { Name: 'plan', AttributeDataType: 'String', StringAttributeConstraints: { MaxLength: '9' } },
      ],
    },
  });
  const { aws, userPoolId: UserPoolId } = pool;
  const CustomAttributes = [{ Name: 'seats', AttributeDataType: 'Number' as const }];
  await aws.send(new AddCustomAttributesCommand({ UserPoolId, CustomAttributes }));
  const attributes = new Map((await describe(pool))?.SchemaAttributes?.map((one) => [one.Name, one]));
  expect(attributes.size).toBe(23);
  expect(attributes.get('sub')).toMatchObject({ Mutable: false, Required: true });
  expect(attributes.get('given_name')).toMatchObject({ Required: true, AttributeDataType: 'String' });
  expect(attributes.get('birthdate')).toMatchObject({
    StringAttributeConstraints: { MinLength: '10', MaxLength: '10' },
  });
  expect(attributes.get('custom:plan')).toMatchObject({ StringAttributeConstraints: { MaxLength: '9' } });
  expect(attributes.get('custom:seats')).toMatchObject({ AttributeDataType: 'Number', Mutable: true });
});

test('an update replaces the settings, except the username settings, the schema and the tags', async () => {
  const pool = await startPool({
    pool: {
      Schema: [{ Name: 'plan', AttributeDataType: 'String' }],
      UserPoolTags: { team: 'a' },
      Policies: { PasswordPolicy: { MinimumLength: 6 } },
    },
  });
  const { aws, userPoolId: UserPoolId } = pool;
  const EmailConfiguration = { EmailSendingAccount: 'COGNITO_DEFAULT' as const };
  await aws.send(new UpdateUserPoolCommand({ UserPoolId, PoolName: 'renamed', EmailConfiguration }));
  expect(await describe(pool)).toMatchObject({
    Name: 'renamed',
    UsernameAttributes: ['email'],
    UserPoolTags: { team: 'a' },
    Policies: { PasswordPolicy: { MinimumLength: 8 } },
    EmailConfiguration,
    SchemaAttributes: expect.arrayContaining([expect.objectContaining({ Name: 'custom:plan' })]),
  });
  expect(await describe(pool)).not.toHaveProperty('AutoVerifiedAttributes');
});

test('the second factors of a pool come back as they were set', async () => {
  const pool = await startPool();
  const { aws, userPoolId: UserPoolId } = pool;
  const config = {
    MfaConfiguration: 'OPTIONAL' as const,
    SmsMfaConfiguration: { SmsAuthenticationMessage: 'Type {####}' },
    SoftwareTokenMfaConfiguration: { Enabled: true },
    EmailMfaConfiguration: { Message: 'Your code: {####}', Subject: 'Code' },
    WebAuthnConfiguration: { RelyingPartyId: 'example.com', UserVerification: 'required' as const },
  };
  expect(await aws.send(new SetUserPoolMfaConfigCommand({ UserPoolId, ...config }))).toMatchObject(config);
  expect(await aws.send(new GetUserPoolMfaConfigCommand({ UserPoolId }))).toMatchObject(config);
  expect(await describe(pool)).toMatchObject({
    MfaConfiguration: 'OPTIONAL',
    SmsAuthenticationMessage: 'Type {####}',
  });
});

test('a pool is deleted with all its data, unless the pool is protected or has a domain', async () => {
  const pool = await startPool({ pool: { DeletionProtection: 'ACTIVE' } });
  const { aws, userPoolId: UserPoolId } = pool;
  const remove = () => aws.send(new DeleteUserPoolCommand({ UserPoolId }));
  await expect(remove()).rejects.toThrow('deletion protection is activated');
  await aws.send(new UpdateUserPoolCommand({ UserPoolId, AutoVerifiedAttributes: ['email'] }));
  const Domain = 'people';
  await aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain }));
  await expect(remove()).rejects.toThrow('User pool cannot be deleted. It has a domain configured');
  await aws.send(new DeleteUserPoolDomainCommand({ UserPoolId, Domain }));
  await addUser(pool, { username: 'ada@example.com' });
  await signInPlainly('ada@example.com');
  await remove();
  await expect(describe(pool)).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: `User pool ${UserPoolId} does not exist.`,
  });
  await expect(fetchUserAttributes()).rejects.toMatchObject({ name: 'NotAuthorizedException' });
});

test('pools are listed page by page, oldest first', async () => {
  const { aws: client, local } = await startPool();
  for (const PoolName of ['one', 'two', 'three']) {
    local.clock.advance(1);
    await client.send(new CreateUserPoolCommand({ PoolName }));
  }
  const names = [];
  for await (const { UserPools = [] } of paginateListUserPools({ client }, { MaxResults: 1 })) {
    names.push(...UserPools.map(({ Name }) => Name));
  }
  expect(names).toEqual(['test', 'one', 'two', 'three']);
});

test('an app client is described with its secret, updated, listed and deleted', async () => {
  const pool = await startPool();
  const { aws, userPoolId: UserPoolId } = pool;
  const { UserPoolClient } = await createClient(pool, { GenerateSecret: true, AccessTokenValidity: 2 });
  const ClientId = UserPoolClient?.ClientId;
  const read = () => aws.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
  expect((await read()).UserPoolClient).toMatchObject({
    ClientSecret: UserPoolClient?.ClientSecret ?? 'a secret',
    AccessTokenValidity: 2,
    RefreshTokenValidity: 30,
  });
  const update = { UserPoolId, ClientId, CallbackURLs: ['http://localhost:3000/'] };
  await aws.send(new UpdateUserPoolClientCommand(update));
  const updated = (await read()).UserPoolClient;
  expect(updated).toMatchObject({ ClientName: 'other', CallbackURLs: update.CallbackURLs });
  expect(updated?.ClientSecret).toBe(UserPoolClient?.ClientSecret);
  expect(updated).not.toHaveProperty('AccessTokenValidity');
  const { UserPoolClients } = await aws.send(new ListUserPoolClientsCommand({ UserPoolId, MaxResults: 60 }));
  expect(UserPoolClients?.map(({ ClientName }) => ClientName).sort()).toEqual(['app', 'other']);
  await aws.send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId }));
  await expect(read()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test.each<[Partial<CreateUserPoolClientCommandInput>, string, string]>([
  [
    { ReadAttributes: ['custom:none'] },
    'InvalidParameterException',
    'Invalid read attributes specified while creating a client',
  ],
  [
    { WriteAttributes: ['email_verified'] },
    'InvalidParameterException',
    'Invalid write attributes specified while creating a client',
  ],
  [
    { CallbackURLs: ['http://example.com/'] },
    'InvalidParameterException',
    'http://example.com/ cannot use the HTTP protocol.',
  ],
  [
    { AllowedOAuthFlowsUserPoolClient: true },
    'InvalidParameterException',
    'AllowedOAuthFlows and AllowedOAuthScopes are required',
  ],
  [
    { AllowedOAuthFlows: ['client_credentials'] },
    'InvalidOAuthFlowException',
    'does not have a client secret',
  ],
  [{ AllowedOAuthScopes: ['api/read'] }, 'ScopeDoesNotExistException', 'Invalid scope requested: api/read'],
  [
    { SupportedIdentityProviders: ['Okta'] },
    'InvalidParameterException',
    'The provider Okta does not exist for User Pool',
  ],
])('contradictory settings of an app client are refused: %j', async (settings, name, message) => {
  const refusal = await createClient(await startPool(), settings).catch((cause: Error) => cause);
  expect(refusal).toMatchObject({ name, message: expect.stringContaining(message) });
});

test('a scope of a resource server can be allowed', async () => {
  const pool = await startPool();
  const Scopes = [{ ScopeName: 'read', ScopeDescription: 'Read' }];
  await pool.aws.send(
    new CreateResourceServerCommand({ UserPoolId: pool.userPoolId, Identifier: 'api', Name: 'API', Scopes }),
  );
  const { UserPoolClient } = await createClient(pool, { AllowedOAuthScopes: ['api/read', 'openid'] });
  expect(UserPoolClient?.AllowedOAuthScopes).toEqual(['api/read', 'openid']);
});

test('tags are added, changed and removed by ARN', async () => {
  const pool = await startPool({ pool: { UserPoolTags: { team: 'a' } } });
  const ResourceArn = (await describe(pool))?.Arn;
  await pool.aws.send(new TagResourceCommand({ ResourceArn, Tags: { team: 'b', stage: 'dev' } }));
  await pool.aws.send(new UntagResourceCommand({ ResourceArn, TagKeys: ['stage'] }));
  expect(await pool.aws.send(new ListTagsForResourceCommand({ ResourceArn }))).toMatchObject({
    Tags: { team: 'b' },
  });
  const unknown = new ListTagsForResourceCommand({ ResourceArn: `${ResourceArn}x` });
  await expect(pool.aws.send(unknown)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});
