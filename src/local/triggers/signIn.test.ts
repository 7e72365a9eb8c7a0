import { AdminGetUserCommand, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { confirmResetPassword, confirmSignIn, resetPassword, signIn, signOut } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { addUser, password, signInPlainly } from '../fixtures/startPool.js';
import { answering, startTriggers } from '../fixtures/startTriggers.js';

const username = 'ada@example.com';
const same = answering({});
const legacy = { PreventUserExistenceErrors: 'LEGACY' as const };
const attributes = { email: username, email_verified: 'true', name: 'Ada' };

function refusing(reason: string) {
  return () => {
    throw new Error(reason);
  };
}

test('pre and post authentication are called at a sign-in, each with its own metadata', async () => {
  const pool = await startTriggers({ PreAuthentication: same, PostAuthentication: same });
  await addUser(pool, { username });
  const options = { clientMetadata: { place: 'here' } };
  expect(await signIn({ username, password, options })).toMatchObject({ isSignedIn: true });
  const userAttributes = { email: username, 'cognito:user_status': 'CONFIRMED' };
  expect(pool.events).toMatchObject([
    {
      triggerSource: 'PreAuthentication_Authentication',
      request: { userAttributes, validationData: { place: 'here' }, userNotFound: false },
    },
    {
      triggerSource: 'PostAuthentication_Authentication',
      request: { userAttributes, newDeviceUsed: false, clientMetadata: { place: 'here' } },
    },
  ]);
});

test('the metadata of a sign-in with one request is only for pre authentication', async () => {
  const pool = await startTriggers({ PreAuthentication: same, PostAuthentication: same });
  await addUser(pool, { username });
  await pool.aws.send(
    new InitiateAuthCommand({
      ClientId: pool.clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: username, PASSWORD: password },
      ClientMetadata: { place: 'here' },
    }),
  );
  expect(pool.events[0]?.request.validationData).toEqual({ place: 'here' });
  expect(pool.events[1]?.request).not.toHaveProperty('clientMetadata');
});

test('pre authentication refuses a sign-in before the password is checked', async () => {
  const pool = await startTriggers({ PreAuthentication: refusing('Not on Sundays') });
  await addUser(pool, { username });
  await expect(signInPlainly(username, 'Wrong-horse-1')).rejects.toMatchObject({
    name: 'UserLambdaValidationException',
    message: 'PreAuthentication failed with error Not on Sundays.',
  });
});

test('pre authentication is called for a missing account only where the app hides missing accounts', async () => {
  const { events } = await startTriggers({ PreAuthentication: same });
  await expect(signInPlainly(username)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  expect(events).toMatchObject([{ userName: username, request: { userAttributes: {}, userNotFound: true } }]);
  const open = await startTriggers({ PreAuthentication: same }, { client: legacy });
  await expect(signInPlainly(username)).rejects.toMatchObject({ name: 'UserNotFoundException' });
  expect(open.events).toEqual([]);
});

test('post authentication refuses a sign-in with the right password', async () => {
  const pool = await startTriggers({ PostAuthentication: refusing('Come back later') });
  await addUser(pool, { username });
  await expect(signInPlainly(username)).rejects.toMatchObject({
    message: 'PostAuthentication failed with error Come back later.',
  });
});

test('user migration adds a user at the first sign-in', async () => {
  const { aws, userPoolId, clientId, events } = await startTriggers({
    UserMigration: answering({
      userAttributes: attributes,
      finalUserStatus: 'CONFIRMED',
      messageAction: 'SUPPRESS',
    }),
  });
  const options = { authFlowType: 'USER_PASSWORD_AUTH' as const, clientMetadata: { place: 'here' } };
  expect(await signIn({ username, password, options })).toMatchObject({ isSignedIn: true });
  expect(events).toMatchObject([
    {
      triggerSource: 'UserMigration_Authentication',
      userName: username,
      callerContext: { clientId },
      request: { password, validationData: { place: 'here' } },
    },
  ]);
  const user = await aws.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username: username }));
  expect(user.UserAttributes).toContainEqual({ Name: 'name', Value: 'Ada' });
  await signOut();
  await expect(signInPlainly(username, 'Wrong-horse-1')).rejects.toMatchObject({
    name: 'NotAuthorizedException',
  });
  expect(events).toHaveLength(1);
});

// The page "Migrate user Lambda trigger" of the developer guide: a welcome message goes out, by SMS where the function
// names no medium, unless the function suppresses it.
test.each([
  { response: {}, sent: [] },
  { response: { desiredDeliveryMediums: ['EMAIL'] }, sent: ['invitation'] },
  { response: { desiredDeliveryMediums: ['EMAIL'], messageAction: 'RESEND' }, sent: ['invitation'] },
  { response: { desiredDeliveryMediums: ['EMAIL'], messageAction: 'SUPPRESS' }, sent: [] },
])('a migrated user is welcomed by $sent after $response', async ({ response, sent }) => {
  const { local, events } = await startTriggers({
    UserMigration: answering({ userAttributes: attributes, finalUserStatus: 'CONFIRMED', ...response }),
    CustomMessage: same,
  });
  expect(await signInPlainly(username)).toMatchObject({ isSignedIn: true });
  expect(local.outbox.messages().map(({ kind }) => kind)).toEqual(sent);
  const written = events.filter(({ triggerSource }) => triggerSource === 'CustomMessage_AdminCreateUser');
  expect(written).toHaveLength(sent.length);
});

test('a migrated user without a final status has to set a new password', async () => {
  const { codeFor } = await startTriggers({ UserMigration: answering({ userAttributes: attributes }) });
  expect((await signInPlainly(username)).nextStep.signInStep).toBe('RESET_PASSWORD');
  await resetPassword({ username });
  await confirmResetPassword({
    username,
    confirmationCode: codeFor(username),
    newPassword: `New-${password}`,
  });
  expect(await signInPlainly(username, `New-${password}`)).toMatchObject({ isSignedIn: true });
});

test('user migration adds a user who resets a forgotten password', async () => {
  const { events, codeFor } = await startTriggers({
    UserMigration: answering({ userAttributes: attributes }),
  });
  await resetPassword({ username, options: { clientMetadata: { place: 'here' } } });
  expect(events).toMatchObject([
    { triggerSource: 'UserMigration_ForgotPassword', request: { clientMetadata: { place: 'here' } } },
  ]);
  expect(events[0]?.request).not.toHaveProperty('password');
  await confirmResetPassword({ username, confirmationCode: codeFor(username), newPassword: password });
  expect(await signInPlainly(username)).toMatchObject({ isSignedIn: true });
});

test('a user whom user migration does not find is refused as an unknown user', async () => {
  await startTriggers({ UserMigration: same });
  await expect(signInPlainly(username)).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  });
});

test('the reason of a refused migration is shown only where the app does not hide missing accounts', async () => {
  await startTriggers({ UserMigration: refusing('Bad password') });
  await expect(signInPlainly(username)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  await startTriggers({ UserMigration: refusing('Bad password') }, { client: legacy });
  await expect(signInPlainly(username)).rejects.toMatchObject({
    name: 'UserLambdaValidationException',
    message: 'UserMigration failed with error Bad password.',
  });
});

test('user migration is not called for SRP, which does not send the password', async () => {
  const { events } = await startTriggers({ UserMigration: answering({ userAttributes: attributes }) });
  await expect(signIn({ username, password })).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  expect(events).toEqual([]);
});

test('post authentication gets the metadata of the last request', async () => {
  const pool = await startTriggers(
    { PostAuthentication: same },
    {
      mfa: {
        MfaConfiguration: 'ON',
        SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } },
      },
    },
  );
  await addUser(pool, { username, phone: '+15555550100' });
  await signInPlainly(username);
  const challengeResponse = pool.codeFor('+15555550100');
  await confirmSignIn({ challengeResponse, options: { clientMetadata: { step: 'last' } } });
  expect(pool.events).toMatchObject([{ request: { clientMetadata: { step: 'last' } } }]);
});
