import {
  AdminConfirmSignUpCommand,
  AdminCreateUserCommand,
  AdminDeleteUserAttributesCommand,
  AdminDeleteUserCommand,
  AdminDisableProviderForUserCommand,
  AdminGetUserCommand,
  AdminLinkProviderForUserCommand,
  AdminListDevicesCommand,
  AdminListUserAuthEventsCommand,
  AdminSetUserSettingsCommand,
  AdminUpdateUserAttributesCommand,
  CreateIdentityProviderCommand,
  ListUsersCommand,
  paginateListUsers,
  SignUpCommand,
  UpdateUserAttributesCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { fetchAuthSession, fetchUserAttributes, getCurrentUser } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { addUser, password, signInPlainly, startPool, type TestPool } from '../../fixtures/startPool.js';

const Username = 'ada@example.com';

async function startWithUser(settings: Parameters<typeof startPool>[0] = {}) {
  const pool = await startPool(settings);
  await addUser(pool, { username: Username });
  return { ...pool, identity: { UserPoolId: pool.userPoolId, Username } };
}

async function attributesOf({ aws, userPoolId: UserPoolId }: TestPool, name = Username) {
  const user = await aws.send(new AdminGetUserCommand({ UserPoolId, Username: name }));
  return Object.fromEntries((user.UserAttributes ?? []).map(({ Name = '', Value }) => [Name, Value]));
}

const list = (attributes: Record<string, string>) =>
  Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));

test('users are found by a filter, page by page', async () => {
  const { aws: client, userPoolId: UserPoolId } = await startPool({ pool: { UsernameAttributes: [] } });
  for (const name of ['ada', 'adele', 'bea', 'cleo']) {
    const UserAttributes = list({ email: `${name}@example.com`, given_name: name });
    await client.send(new AdminCreateUserCommand({ UserPoolId, Username: name, UserAttributes }));
  }
  const find = async (Filter: string) => {
    const { Users = [] } = await client.send(new ListUsersCommand({ UserPoolId, Filter }));
    return Users.map((user) => user.Username);
  };
  expect(await find('email = "bea@example.com"')).toEqual(['bea']);
  expect(await find('username ^= "ad"')).toHaveLength(2);
  expect(await find('"given_name"="cleo"')).toEqual(['cleo']);
  expect(await find('cognito:user_status = "force_change_password"')).toHaveLength(4);
  expect(await find('status = "Disabled"')).toEqual([]);
  expect(await find('')).toHaveLength(4);
  await expect(find('custom:plan = "x"')).rejects.toThrow('Invalid search attribute: custom:plan');
  await expect(find('email is bea')).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'Error while parsing filter.',
  });
  const seen = [];
  for await (const { Users = [] } of paginateListUsers({ client, pageSize: 1 }, { UserPoolId })) {
    for (const user of Users) {
      seen.push(user.Username);
      // A script that deletes users between two pages must still see every user.
      await client.send(new AdminDeleteUserCommand({ UserPoolId, Username: user.Username }));
    }
  }
  expect(seen.sort()).toEqual(['ada', 'adele', 'bea', 'cleo']);
});

test('only the requested attributes are listed, and all users must have them', async () => {
  const pool = await startWithUser();
  const ask = (...AttributesToGet: string[]) =>
    pool.aws.send(new ListUsersCommand({ UserPoolId: pool.userPoolId, AttributesToGet }));
  expect((await ask('email')).Users?.[0]?.Attributes).toEqual([{ Name: 'email', Value: Username }]);
  await expect(ask('nickname')).rejects.toMatchObject({ name: 'InvalidParameterException' });
});

test('an administrator changes attributes, and verifies a contact without its code', async () => {
  const pool = await startWithUser({ pool: { AutoVerifiedAttributes: ['email'] } });
  const update = (attributes: Record<string, string>) =>
    pool.aws.send(
      new AdminUpdateUserAttributesCommand({ ...pool.identity, UserAttributes: list(attributes) }),
    );
  await update({ given_name: 'Ada', email: 'ada@example.org', email_verified: 'true' });
  expect(await attributesOf(pool, 'ada@example.org')).toMatchObject({
    given_name: 'Ada',
    email: 'ada@example.org',
    email_verified: 'true',
  });
  pool.identity.Username = 'ada@example.org';
  await update({ email: 'ada@example.net' });
  expect(await attributesOf(pool, 'ada@example.net')).toMatchObject({ email_verified: 'false' });
  expect(pool.codeFor('ada@example.net')).toMatch(/^\d{6}$/);
  pool.identity.Username = 'ada@example.net';
  await expect(update({ sub: 'mine' })).rejects.toThrow('user.sub: Attribute cannot be updated.');
  await expect(update({ identities: '{' })).rejects.toMatchObject({ name: 'InvalidParameterException' });
  // The message is from an answer of AWS in a public report on UpdateUserAttributes.
  await expect(update({ nonsense: 'x' })).rejects.toThrow(
    'user.nonsense: Attribute does not exist in the schema.\n',
  );
});

test('an email or alias of another account is refused and nothing changes', async () => {
  const pool = await startWithUser();
  await addUser(pool, { username: 'bea@example.com' });
  const UserAttributes = list({ email: 'bea@example.com', email_verified: 'true' });
  await expect(
    pool.aws.send(new AdminUpdateUserAttributesCommand({ ...pool.identity, UserAttributes })),
  ).rejects.toMatchObject({ name: 'AliasExistsException' });
  expect(await attributesOf(pool)).toMatchObject({ email: Username, email_verified: 'true' });
});

test('a preferred username that is an alias signs in, for one account only', async () => {
  const pool = await startPool({
    pool: { AliasAttributes: ['preferred_username'], UsernameConfiguration: { CaseSensitive: false } },
  });
  await addUser(pool, { username: 'ada' });
  await addUser(pool, { username: 'bea' });
  const prefer = (name: string, preferred_username: string) =>
    pool.aws.send(
      new AdminUpdateUserAttributesCommand({
        UserPoolId: pool.userPoolId,
        Username: name,
        UserAttributes: list({ preferred_username }),
      }),
    );
  await prefer('ada', 'Countess');
  expect((await signInPlainly('countess')).isSignedIn).toBe(true);
  expect((await getCurrentUser()).username).toBe('ada');
  await expect(prefer('bea', 'COUNTESS')).rejects.toMatchObject({
    name: 'AliasExistsException',
    message: 'Already found an entry for username COUNTESS',
  });
});

test('attributes are deleted, except those that the account needs', async () => {
  const pool = await startWithUser();
  const change = list({ nickname: 'A', phone_number: '+491701234567', phone_number_verified: 'true' });
  await pool.aws.send(new AdminUpdateUserAttributesCommand({ ...pool.identity, UserAttributes: change }));
  const remove = (...UserAttributeNames: string[]) =>
    pool.aws.send(new AdminDeleteUserAttributesCommand({ ...pool.identity, UserAttributeNames }));
  await remove('nickname', 'phone_number');
  expect(Object.keys(await attributesOf(pool)).sort()).toEqual(['email', 'email_verified', 'sub']);
  await expect(remove('email')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await expect(remove('custom:none')).rejects.toThrow(
    'user.custom:none: Attribute does not exist in the schema.\n',
  );
});

test('a deleted user and the tokens are gone, and the username is free', async () => {
  const pool = await startWithUser();
  await signInPlainly(Username);
  await pool.aws.send(new AdminDeleteUserCommand(pool.identity));
  await expect(fetchUserAttributes()).rejects.toMatchObject({ name: 'UserNotFoundException' });
  await expect(pool.aws.send(new AdminDeleteUserCommand(pool.identity))).rejects.toMatchObject({
    name: 'UserNotFoundException',
    message: 'User does not exist.',
  });
  await addUser(pool, { username: Username });
});

test('an app reads and writes only the attributes that its client may', async () => {
  const pool = await startPool({
    pool: { Schema: [{ Name: 'plan', AttributeDataType: 'String', Mutable: true }] },
    client: { ReadAttributes: ['email', 'given_name'], WriteAttributes: ['email', 'given_name'] },
  });
  await addUser(pool, { username: Username });
  const identity = { UserPoolId: pool.userPoolId, Username };
  const UserAttributes = list({ given_name: 'Ada', 'custom:plan': 'gold' });
  await pool.aws.send(new AdminUpdateUserAttributesCommand({ ...identity, UserAttributes }));
  await signInPlainly(Username);
  expect(Object.keys(await fetchUserAttributes()).sort()).toEqual(['email', 'given_name', 'sub']);
  const { tokens } = await fetchAuthSession();
  expect(tokens?.idToken?.payload).toMatchObject({ given_name: 'Ada' });
  expect(tokens?.idToken?.payload).not.toHaveProperty('custom:plan');
  const update = new UpdateUserAttributesCommand({
    AccessToken: tokens?.accessToken.toString(),
    UserAttributes: list({ 'custom:plan': 'platinum' }),
  });
  await expect(pool.aws.send(update)).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'A client attempted to write unauthorized attribute',
  });
});

test('custom attributes are checked for type and bounds, for administrators too', async () => {
  const pool = await startWithUser({
    pool: {
      Schema: [
        {
          Name: 'age',
          AttributeDataType: 'Number',
          NumberAttributeConstraints: { MinValue: '18', MaxValue: '120' },
        },
        {
          Name: 'code',
          AttributeDataType: 'String',
          StringAttributeConstraints: { MinLength: '2', MaxLength: '3' },
        },
        { Name: 'member', AttributeDataType: 'Boolean' },
        { Name: 'tenant', AttributeDataType: 'String', Mutable: false },
        { Name: 'note', AttributeDataType: 'String', DeveloperOnlyAttribute: true },
      ],
    },
  });
  const set = (attributes: Record<string, string>) =>
    pool.aws.send(
      new AdminUpdateUserAttributesCommand({ ...pool.identity, UserAttributes: list(attributes) }),
    );
  await set({ 'custom:age': '18', 'custom:code': 'abc', 'custom:member': 'True', 'dev:custom:note': 'x' });
  expect(await attributesOf(pool)).toMatchObject({ 'custom:age': '18', 'custom:member': 'true' });
  await expect(set({ 'custom:age': '17' })).rejects.toThrow(
    'Attributes did not conform to the schema: custom:age',
  );
  await expect(set({ 'custom:age': 'old' })).rejects.toThrow('custom:age');
  await expect(set({ 'custom:code': 'a' })).rejects.toThrow('custom:code');
  await expect(set({ 'custom:member': 'perhaps' })).rejects.toThrow('custom:member');
  await expect(set({ 'custom:tenant': 'x' })).rejects.toThrow(
    'user.custom:tenant: Attribute cannot be updated.',
  );
  const bea = { ClientId: pool.clientId, Username: 'bea@example.com', Password: password };
  await expect(
    pool.aws.send(new SignUpCommand({ ...bea, UserAttributes: list({ 'dev:custom:note': 'x' }) })),
  ).rejects.toThrow('A client attempted to write unauthorized attribute');
});

test('an account at a provider is linked to a user once, and unlinked', async () => {
  const pool = await startWithUser();
  const { aws, userPoolId: UserPoolId } = pool;
  const ProviderDetails = { client_id: 'x', client_secret: 'x', authorize_scopes: 'openid' };
  await aws.send(
    new CreateIdentityProviderCommand({
      UserPoolId,
      ProviderName: 'Google',
      ProviderType: 'Google',
      ProviderDetails,
    }),
  );
  const User = {
    ProviderName: 'Google',
    ProviderAttributeName: 'Cognito_Subject',
    ProviderAttributeValue: '1234',
  };
  const link = (name: string) =>
    aws.send(
      new AdminLinkProviderForUserCommand({
        UserPoolId,
        DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: name },
        SourceUser: User,
      }),
    );
  await link(Username);
  expect(JSON.parse((await attributesOf(pool)).identities ?? '')).toMatchObject([
    {
      userId: '1234',
      providerName: 'Google',
      providerType: 'Google',
      // The attribute has a boolean and a number on AWS, where the claim of the ID token has texts.
      primary: false,
      dateCreated: expect.any(Number),
    },
  ]);
  await expect(link(Username)).rejects.toThrow('SourceUser is already linked to DestinationUser');
  await addUser(pool, { username: 'bea@example.com' });
  await expect(link('bea@example.com')).rejects.toThrow('Merging is not currently supported');
  await aws.send(new AdminDisableProviderForUserCommand({ UserPoolId, User }));
  expect(await attributesOf(pool)).not.toHaveProperty('identities');
});

test('AdminSetUserSettings turns codes by text message on', async () => {
  const pool = await startPool({ mfa: { MfaConfiguration: 'OPTIONAL', SmsMfaConfiguration: {} } });
  await addUser(pool, { username: Username, phone: '+491701234567' });
  await pool.aws.send(
    new AdminSetUserSettingsCommand({
      UserPoolId: pool.userPoolId,
      Username,
      MFAOptions: [{ DeliveryMedium: 'SMS', AttributeName: 'phone_number' }],
    }),
  );
  expect((await signInPlainly(Username)).nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_SMS_CODE');
});

test('the lists of devices and events of a user without them are empty', async () => {
  const { aws, identity } = await startWithUser();
  expect(await aws.send(new AdminListDevicesCommand(identity))).toMatchObject({ Devices: [] });
  expect(await aws.send(new AdminListUserAuthEventsCommand(identity))).toMatchObject({ AuthEvents: [] });
  await expect(
    aws.send(new AdminConfirmSignUpCommand({ ...identity, Username: 'nobody' })),
  ).rejects.toMatchObject({ name: 'UserNotFoundException' });
});
