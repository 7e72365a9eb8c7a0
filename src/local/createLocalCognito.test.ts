import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminListGroupsForUserCommand,
  AdminSetUserPasswordCommand,
  CreateGroupCommand,
  CreateIdentityProviderCommand,
  CreateManagedLoginBrandingCommand,
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  CreateUserPoolDomainCommand,
  DescribeManagedLoginBrandingByClientCommand,
  DescribeUserPoolCommand,
  SetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { createAwsClient, endpoint, password } from './fixtures/startPool.js';
import { createLocalCognito } from './index.js';

const Username = 'ada@example.com';

/** The calls of a CDK stack with every feature, in its order. */
async function seed(aws: ReturnType<typeof createAwsClient>) {
  const { UserPool } = await aws.send(
    new CreateUserPoolCommand({
      PoolName: 'people',
      UsernameAttributes: ['email'],
      AutoVerifiedAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      Policies: { PasswordPolicy: { MinimumLength: 10 } },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
      AdminCreateUserConfig: {
        AllowAdminCreateUserOnly: false,
        InviteMessageTemplate: { EmailMessage: 'Hello {username}, {####}', EmailSubject: 'Welcome' },
      },
      VerificationMessageTemplate: {
        DefaultEmailOption: 'CONFIRM_WITH_CODE',
        EmailMessage: 'The code is {####}',
        EmailSubject: 'Verify',
        SmsMessage: 'The code is {####}',
      },
      EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
      DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
      UserPoolAddOns: { AdvancedSecurityMode: 'OFF' },
      Schema: [
        { Name: 'given_name', Required: true, Mutable: true },
        { Name: 'tenant', AttributeDataType: 'String', Mutable: false },
      ],
      UserPoolTags: { stack: 'app' },
      UserPoolTier: 'ESSENTIALS',
    }),
  );
  const UserPoolId = UserPool?.Id ?? '';
  const SoftwareTokenMfaConfiguration = { Enabled: true };
  const mfa = { MfaConfiguration: 'OPTIONAL' as const, SoftwareTokenMfaConfiguration };
  await aws.send(new SetUserPoolMfaConfigCommand({ UserPoolId, ...mfa }));
  await aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'people', ManagedLoginVersion: 2 }));
  const Scopes = [{ ScopeName: 'read', ScopeDescription: 'Read' }];
  await aws.send(new CreateResourceServerCommand({ UserPoolId, Identifier: 'api', Name: 'API', Scopes }));
  await aws.send(
    new CreateIdentityProviderCommand({
      UserPoolId,
      ProviderName: 'Google',
      ProviderType: 'Google',
      ProviderDetails: { client_id: 'x', client_secret: 'x', authorize_scopes: 'openid email' },
      AttributeMapping: { email: 'email', given_name: 'given_name' },
    }),
  );
  const { UserPoolClient } = await aws.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: 'web',
      ExplicitAuthFlows: [
        'ALLOW_USER_SRP_AUTH',
        'ALLOW_ADMIN_USER_PASSWORD_AUTH',
        'ALLOW_REFRESH_TOKEN_AUTH',
      ],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email', 'api/read'],
      CallbackURLs: ['http://localhost:5173/'],
      LogoutURLs: ['http://localhost:5173/'],
      SupportedIdentityProviders: ['COGNITO', 'Google'],
      TokenValidityUnits: { AccessToken: 'minutes' },
      AccessTokenValidity: 30,
      ReadAttributes: ['email', 'email_verified', 'given_name', 'custom:tenant'],
      WriteAttributes: ['email', 'given_name'],
    }),
  );
  const ClientId = UserPoolClient?.ClientId ?? '';
  await aws.send(
    new CreateManagedLoginBrandingCommand({ UserPoolId, ClientId, UseCognitoProvidedValues: true }),
  );
  const RoleArn = 'arn:aws:iam::123456789012:role/admin';
  await aws.send(new CreateGroupCommand({ UserPoolId, GroupName: 'admins', Precedence: 0, RoleArn }));
  const user = { UserPoolId, Username };
  const UserAttributes = [
    { Name: 'email', Value: Username },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'given_name', Value: 'Ada' },
    { Name: 'custom:tenant', Value: 'acme' },
  ];
  await aws.send(new AdminCreateUserCommand({ ...user, UserAttributes, MessageAction: 'SUPPRESS' }));
  await aws.send(new AdminSetUserPasswordCommand({ ...user, Password: password, Permanent: true }));
  await aws.send(new AdminAddUserToGroupCommand({ ...user, GroupName: 'admins' }));
  return { UserPoolId, ClientId };
}

test('a script sets up a whole pool, which a snapshot restores', async () => {
  const first = createLocalCognito({ origin: endpoint.slice(0, -1) });
  const { UserPoolId, ClientId } = await seed(createAwsClient(first));
  const snapshot = JSON.parse(JSON.stringify(first.snapshot()));
  const local = createLocalCognito({ origin: endpoint.slice(0, -1), snapshot });
  const aws = createAwsClient(local);

  const { AuthenticationResult: tokens } = await aws.send(
    new AdminInitiateAuthCommand({
      UserPoolId,
      ClientId,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'ADA@example.com', PASSWORD: password },
    }),
  );
  const keys = await local.fetch(new Request(`${endpoint}${UserPoolId}/.well-known/jwks.json`));
  const { payload } = await jwtVerify(tokens?.IdToken ?? '', createLocalJWKSet(await keys.json()));
  expect(tokens?.ExpiresIn).toBe(1800);
  expect(payload).toMatchObject({
    email: Username,
    given_name: 'Ada',
    'custom:tenant': 'acme',
    'cognito:groups': ['admins'],
    'cognito:preferred_role': 'arn:aws:iam::123456789012:role/admin',
  });

  const { UserPool } = await aws.send(new DescribeUserPoolCommand({ UserPoolId }));
  expect(UserPool).toMatchObject({
    Domain: 'people',
    MfaConfiguration: 'OPTIONAL',
    EstimatedNumberOfUsers: 1,
    UserPoolTags: { stack: 'app' },
    VerificationMessageTemplate: { EmailSubject: 'Verify' },
  });
  const { Groups } = await aws.send(new AdminListGroupsForUserCommand({ UserPoolId, Username }));
  expect(Groups).toMatchObject([{ GroupName: 'admins', Precedence: 0 }]);
  const branding = new DescribeManagedLoginBrandingByClientCommand({ UserPoolId, ClientId });
  expect((await aws.send(branding)).ManagedLoginBranding).toMatchObject({ UseCognitoProvidedValues: true });
});
