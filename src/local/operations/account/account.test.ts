import {
  AdminGetUserAuthFactorsCommand,
  AdminGetUserCommand,
  AdminListUserSessionsCommand,
  AdminRevokeUserSessionCommand,
  CreateUserPoolClientCommand,
  DeleteUserAttributesCommand,
  DeleteUserCommand,
  GetClientTokenCommand,
  GetUserAuthFactorsCommand,
  GetUserCommand,
  GetUserPoolSessionConfigurationCommand,
  InitiateAuthCommand,
  ListUserSessionsCommand,
  RevokeUserSessionCommand,
  SetUserMFAPreferenceCommand,
  SetUserPoolSessionConfigurationCommand,
  SetUserSettingsCommand,
  UpdateAuthEventFeedbackCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { deleteUser, deleteUserAttributes, fetchUserAttributes, getCurrentUser } from 'aws-amplify/auth';
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import {
  addUser,
  password,
  type Settings,
  signInPlainly,
  startPool,
  type TestPool,
} from '../../fixtures/startPool.js';

const username = 'ada@example.com';

async function startAccount(settings: Settings = {}) {
  const pool = await startPool(settings);
  await addUser(pool, { username, phone: '+15551234567' });
  return { ...pool, AccessToken: await accessToken(pool) };
}

async function accessToken({ aws, clientId }: TestPool): Promise<string> {
  const AuthParameters = { USERNAME: username, PASSWORD: password };
  const request = { ClientId: clientId, AuthFlow: 'USER_PASSWORD_AUTH' as const, AuthParameters };
  const { AuthenticationResult } = await aws.send(new InitiateAuthCommand(request));
  return AuthenticationResult?.AccessToken ?? '';
}

test('Amplify deletes the account, and the username is free again', async () => {
  const pool = await startPool();
  await addUser(pool, { username });
  await signInPlainly(username);
  await deleteUser();
  await expect(getCurrentUser()).rejects.toMatchObject({ name: 'UserUnAuthenticatedException' });
  await expect(
    pool.aws.send(new AdminGetUserCommand({ UserPoolId: pool.userPoolId, Username: username })),
  ).rejects.toMatchObject({ name: 'UserNotFoundException' });
  await addUser(pool, { username });
});

test('the tokens of a deleted account are refused because the user does not exist', async () => {
  const { aws, AccessToken } = await startAccount();
  await aws.send(new DeleteUserCommand({ AccessToken }));
  await expect(aws.send(new GetUserCommand({ AccessToken }))).rejects.toMatchObject({
    name: 'UserNotFoundException',
    message: 'User does not exist.',
  });
});

test('Amplify deletes attributes, except the username', async () => {
  const pool = await startPool();
  await addUser(pool, { username, phone: '+15551234567' });
  await signInPlainly(username);
  await deleteUserAttributes({ userAttributeKeys: ['phone_number'] });
  expect(await fetchUserAttributes()).not.toHaveProperty('phone_number');
  await expect(deleteUserAttributes({ userAttributeKeys: ['email'] })).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
});

test('an app cannot delete an attribute that the app may not write', async () => {
  const { aws, AccessToken } = await startAccount({ client: { WriteAttributes: ['email', 'name'] } });
  const request = { AccessToken, UserAttributeNames: ['phone_number'] };
  await expect(aws.send(new DeleteUserAttributesCommand(request))).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'A client attempted to write unauthorized attribute',
  });
});

test('the factors of a user are listed', async () => {
  const AllowedFirstAuthFactors = ['PASSWORD' as const, 'EMAIL_OTP' as const, 'SMS_OTP' as const];
  const { aws, userPoolId, AccessToken } = await startAccount({
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors } } },
  });
  const { Username, ConfiguredUserAuthFactors, UserMFASettingList } = await aws.send(
    new GetUserAuthFactorsCommand({ AccessToken }),
  );
  expect(Username).toMatch(/^[0-9a-f-]{36}$/);
  expect(ConfiguredUserAuthFactors).toEqual(['PASSWORD', 'EMAIL_OTP']);
  expect(UserMFASettingList).toBeUndefined();
  const seen = await aws.send(
    new AdminGetUserAuthFactorsCommand({ UserPoolId: userPoolId, Username: username }),
  );
  expect(seen).toMatchObject({ Username, ConfiguredUserAuthFactors });
});

test('SetUserSettings turns codes by text message on and off', async () => {
  const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::1:role/sms' };
  const { aws, AccessToken } = await startAccount({
    mfa: { MfaConfiguration: 'OPTIONAL', SmsMfaConfiguration: { SmsConfiguration } },
  });
  const factors = async () => (await aws.send(new GetUserCommand({ AccessToken }))).UserMFASettingList;
  const MFAOptions = [{ DeliveryMedium: 'SMS' as const, AttributeName: 'phone_number' }];
  await aws.send(new SetUserSettingsCommand({ AccessToken, MFAOptions }));
  expect(await factors()).toEqual(['SMS_MFA']);
  await aws.send(new SetUserSettingsCommand({ AccessToken, MFAOptions: [] }));
  expect(await factors()).toBeUndefined();
});

test('passkeys count as both factors only where the pool allows that', async () => {
  const { aws, AccessToken } = await startAccount();
  const request = { AccessToken, WebAuthnMfaSettings: { Enabled: true } };
  await expect(aws.send(new SetUserMFAPreferenceCommand(request))).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
});

async function startTrackedAccount(MaxPerUser = 20) {
  const account = await startAccount();
  await account.aws.send(
    new SetUserPoolSessionConfigurationCommand({
      UserPoolId: account.userPoolId,
      UserSessionTracking: 'ENABLED',
      TokenSession: { MaxPerUser },
    }),
  );
  return account;
}

test('a user lists the sessions and ends another session, not the current session', async () => {
  const pool = await startTrackedAccount();
  const { aws, AccessToken } = pool;
  pool.local.clock.advance(60);
  const other = await accessToken(pool);
  const { Sessions = [] } = await aws.send(new ListUserSessionsCommand({ AccessToken }));
  expect(Sessions).toEqual([
    expect.objectContaining({
      SessionId: expect.stringMatching(/^tkn[a-z0-9]{25}$/),
      SessionType: 'TOKEN',
      ClientId: pool.clientId,
      CreateDate: expect.any(Date),
      LastActiveDate: expect.any(Date),
      IsCurrentSession: true,
    }),
    expect.objectContaining({ IsCurrentSession: false }),
  ]);
  const [own, another] = Sessions.map(({ SessionId }) => SessionId);
  const revoke = (SessionId?: string) => aws.send(new RevokeUserSessionCommand({ AccessToken, SessionId }));
  await expect(revoke(own)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  await revoke(another);
  await expect(revoke(another)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await expect(aws.send(new GetUserCommand({ AccessToken: other }))).rejects.toThrow('revoked');
});

test('an administrator sees and ends the sessions of a user', async () => {
  const { aws, userPoolId: UserPoolId, AccessToken } = await startTrackedAccount();
  const identity = { UserPoolId, Username: username };
  const { Sessions } = await aws.send(new AdminListUserSessionsCommand(identity));
  const SessionId = Sessions?.[0]?.SessionId;
  await aws.send(new AdminRevokeUserSessionCommand({ ...identity, SessionId }));
  await expect(aws.send(new GetUserCommand({ AccessToken }))).rejects.toThrow('revoked');
  expect((await aws.send(new AdminListUserSessionsCommand(identity))).Sessions).toEqual([]);
});

test('a session above the maximum ends the least recently used session', async () => {
  const pool = await startTrackedAccount(2);
  await accessToken(pool);
  pool.local.clock.advance(1);
  const latest = await accessToken(pool);
  await expect(pool.aws.send(new GetUserCommand({ AccessToken: pool.AccessToken }))).rejects.toThrow(
    'revoked',
  );
  const { Sessions } = await pool.aws.send(new ListUserSessionsCommand({ AccessToken: latest }));
  expect(Sessions).toHaveLength(2);
});

test('a pool that does not track sessions lists none', async () => {
  const { aws, userPoolId: UserPoolId, AccessToken } = await startAccount();
  expect(await aws.send(new GetUserPoolSessionConfigurationCommand({ UserPoolId }))).toMatchObject({
    UserSessionTracking: 'DISABLED',
    TokenSession: { MaxPerUser: 20 },
  });
  await expect(aws.send(new ListUserSessionsCommand({ AccessToken }))).rejects.toMatchObject({
    name: 'OperationNotEnabledException',
  });
});

test('feedback on a sign-in is refused, since no notice is ever sent', async () => {
  const feedback = {
    Username: username,
    EventId: 'event',
    FeedbackToken: 'token',
    FeedbackValue: 'Valid',
  } as const;
  const { aws, userPoolId } = await startAccount();
  await expect(
    aws.send(new UpdateAuthEventFeedbackCommand({ UserPoolId: userPoolId, ...feedback })),
  ).rejects.toMatchObject({ name: 'UserPoolAddOnNotEnabledException' });
  const audited = await startAccount({ pool: { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } } });
  await expect(
    audited.aws.send(new UpdateAuthEventFeedbackCommand({ UserPoolId: audited.userPoolId, ...feedback })),
  ).rejects.toMatchObject({ name: 'NotAuthorizedException' });
});

test('an app client with a secret gets a token of its own', async () => {
  const { aws, userPoolId } = await startPool();
  const { UserPoolClient } = await aws.send(
    new CreateUserPoolClientCommand({
      UserPoolId: userPoolId,
      ClientName: 'machine',
      GenerateSecret: true,
      ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH' as 'ALLOW_USER_AUTH'],
    }),
  );
  const { ClientId, ClientSecret = '' } = UserPoolClient ?? {};
  const ask = (Secret: string, Scopes?: string[]) =>
    aws.send(new GetClientTokenCommand({ ClientId, Secret, Scopes }));
  const { ClientAuthenticationResult } = await ask(ClientSecret);
  expect(ClientAuthenticationResult).toMatchObject({ ExpiresIn: 3600, TokenType: 'Bearer' });
  expect(decodeJwt(ClientAuthenticationResult?.AccessToken ?? '')).toMatchObject({
    client_id: ClientId,
    sub: ClientId,
    token_use: 'access',
  });
  await expect(ask('wrong')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  await expect(ask(ClientSecret, ['api/read'])).rejects.toMatchObject({ name: 'InvalidParameterException' });
});
