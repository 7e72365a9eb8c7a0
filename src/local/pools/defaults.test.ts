import {
  CreateGroupCommand,
  CreateIdentityProviderCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  CreateUserPoolDomainCommand,
  DescribeIdentityProviderCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  DescribeUserPoolDomainCommand,
  GetGroupCommand,
  GetUserPoolMfaConfigCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { createAwsClient } from '../fixtures/startPool.js';
import { createLocalCognito } from '../index.js';

async function createPool(settings: object = {}) {
  const aws = createAwsClient(createLocalCognito());
  const { UserPool } = await aws.send(new CreateUserPoolCommand({ PoolName: 'min', ...settings }));
  const UserPoolId = UserPool?.Id ?? '';
  const describe = async () => (await aws.send(new DescribeUserPoolCommand({ UserPoolId }))).UserPool;
  return { aws, UserPoolId, UserPool, describe };
}

const dates = { CreationDate: expect.any(Date), LastModifiedDate: expect.any(Date) };

// As in answers of AWS that kengraf/nadialin and the guides of AWS CLI quote; the tier and the sign-in policy are
// those of the API reference.
test('a pool of the fewest members has the defaults of AWS', async () => {
  const { UserPoolId, UserPool, describe } = await createPool();
  expect(UserPool).toEqual({
    Id: UserPoolId,
    Name: 'min',
    Arn: `arn:aws:cognito-idp:us-east-1:000000000000:userpool/${UserPoolId}`,
    Policies: {
      PasswordPolicy: {
        MinimumLength: 8,
        RequireUppercase: true,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        TemporaryPasswordValidityDays: 7,
      },
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
    },
    DeletionProtection: 'INACTIVE',
    UserPoolTier: 'ESSENTIALS',
    LambdaConfig: {},
    MfaConfiguration: 'OFF',
    EstimatedNumberOfUsers: 0,
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
    UserPoolTags: {},
    SchemaAttributes: expect.objectContaining({ length: 21 }),
    ...dates,
  });
  expect(await describe()).toEqual(UserPool);
});

// terraform-provider-aws marks these members as computed, and sends a changed member to both places.
test('a setting with two members is described in both', async () => {
  const arn = 'arn:aws:lambda:us-east-1:123456789012:function:claims';
  const older = await createPool({
    EmailVerificationSubject: 'Hello',
    SmsVerificationMessage: 'Type {####}',
    LambdaConfig: { PreTokenGeneration: arn },
    AdminCreateUserConfig: { UnusedAccountValidityDays: 3 },
  });
  const newer = await createPool({
    VerificationMessageTemplate: { EmailSubject: 'Hello', SmsMessage: 'Type {####}' },
    LambdaConfig: { PreTokenGenerationConfig: { LambdaArn: arn, LambdaVersion: 'V1_0' } },
    Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 3 } },
  });
  for (const { describe } of [older, newer]) {
    expect(await describe()).toMatchObject({
      EmailVerificationSubject: 'Hello',
      SmsVerificationMessage: 'Type {####}',
      VerificationMessageTemplate: { EmailSubject: 'Hello', SmsMessage: 'Type {####}' },
      LambdaConfig: {
        PreTokenGeneration: arn,
        PreTokenGenerationConfig: { LambdaArn: arn, LambdaVersion: 'V1_0' },
      },
      AdminCreateUserConfig: { UnusedAccountValidityDays: 3 },
      Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 3 } },
    });
  }
});

test('the second factors of a plain pool are off, without a member for any factor', async () => {
  const { aws, UserPoolId } = await createPool();
  const { $metadata, ...config } = await aws.send(new GetUserPoolMfaConfigCommand({ UserPoolId }));
  expect(config).toEqual({ MfaConfiguration: 'OFF' });
});

// terraform-provider-aws sends an empty list to switch this setting off: without the member AWS keeps the setting.
test('the attributes that are verified before an update stay until an update names others', async () => {
  const UserAttributeUpdateSettings = { AttributesRequireVerificationBeforeUpdate: ['email' as const] };
  const { aws, UserPoolId, describe } = await createPool({ UserAttributeUpdateSettings });
  await aws.send(new UpdateUserPoolCommand({ UserPoolId }));
  expect(await describe()).toMatchObject({ UserAttributeUpdateSettings });
  const none = { AttributesRequireVerificationBeforeUpdate: [] };
  await aws.send(new UpdateUserPoolCommand({ UserPoolId, UserAttributeUpdateSettings: none }));
  expect(await describe()).toMatchObject({ UserAttributeUpdateSettings: none });
});

// As in the examples of AWS CLI for create-user-pool-client and create-group.
test('an app client and a group of the fewest members have the defaults of AWS', async () => {
  const { aws, UserPoolId } = await createPool();
  const created = await aws.send(new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'app' }));
  const ClientId = created.UserPoolClient?.ClientId ?? '';
  const read = await aws.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
  expect(read.UserPoolClient).toEqual({
    UserPoolId,
    ClientId,
    ClientName: 'app',
    ClientType: 'REGULAR',
    RefreshTokenValidity: 30,
    AllowedOAuthFlowsUserPoolClient: false,
    EnableTokenRevocation: true,
    EnablePropagateAdditionalUserContextData: false,
    AuthSessionValidity: 3,
    ...dates,
  });
  await aws.send(new CreateGroupCommand({ UserPoolId, GroupName: 'all' }));
  const { Group } = await aws.send(new GetGroupCommand({ UserPoolId, GroupName: 'all' }));
  expect(Group).toEqual({ UserPoolId, GroupName: 'all', ...dates });
});

// The members are those of the example of AWS CLI for describe-user-pool-domain.
test('a domain is described with its distribution, its bucket and the version of its last change', async () => {
  const { aws, UserPoolId } = await createPool();
  await aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'people' }));
  const { DomainDescription } = await aws.send(new DescribeUserPoolDomainCommand({ Domain: 'people' }));
  expect(DomainDescription).toEqual({
    UserPoolId,
    AWSAccountId: '000000000000',
    Domain: 'people',
    S3Bucket: expect.stringMatching(/^aws-cognito-/),
    CloudFrontDistribution: expect.stringMatching(/^people\./),
    Version: expect.stringMatching(/^\d{14}$/),
    Status: 'ACTIVE',
    ManagedLoginVersion: 1,
  });
});

// The answers of DescribeIdentityProvider in the API reference, and of SAML in the tests of terraform-provider-aws.
test.each([
  [
    'Google' as const,
    { client_id: 'id', client_secret: 'secret', authorize_scopes: 'email' },
    { username: 'sub' },
    { token_url: 'https://www.googleapis.com/oauth2/v4/token', oidc_issuer: 'https://accounts.google.com' },
  ],
  [
    'Facebook' as const,
    { client_id: 'id', client_secret: 'secret', authorize_scopes: 'email', api_version: 'v17.0' },
    { username: 'id' },
    { attributes_url: 'https://graph.facebook.com/v17.0/me?fields=', token_request_method: 'GET' },
  ],
  ['SAML' as const, { MetadataURL: 'https://example.com/saml' }, { email: 'mail' }, {}],
])('a provider of type %s has the defaults of AWS', async (type, ProviderDetails, mapping, known) => {
  const { aws, UserPoolId } = await createPool();
  const named = { UserPoolId, ProviderName: type === 'SAML' ? 'Company' : type };
  const AttributeMapping = type === 'SAML' ? mapping : undefined;
  await aws.send(
    new CreateIdentityProviderCommand({ ...named, ProviderType: type, ProviderDetails, AttributeMapping }),
  );
  const { IdentityProvider } = await aws.send(new DescribeIdentityProviderCommand(named));
  expect(IdentityProvider).toMatchObject({ ProviderDetails: { ...ProviderDetails, ...known } });
  expect(IdentityProvider?.AttributeMapping).toEqual(mapping);
});
