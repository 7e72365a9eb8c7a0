import {
  AdminConfirmSignUpCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { confirmResetPassword, confirmSignUp, resetPassword, signUp } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { addUser, password, signInPlainly } from '../fixtures/startPool.js';
import { answering, startTriggers } from '../fixtures/startTriggers.js';

const username = 'ada@example.com';
const same = answering({});

test('pre sign-up confirms an account and its email at once, and post confirmation is called', async () => {
  const pool = await startTriggers({
    PreSignUp: answering({ autoConfirmUser: true, autoVerifyEmail: true }),
    PostConfirmation: same,
  });
  const options = { userAttributes: {}, clientMetadata: { campaign: 'spring' } };
  expect(await signUp({ username, password, options })).toMatchObject({ isSignUpComplete: true });
  expect(pool.local.outbox.messages()).toEqual([]);
  expect(await signInPlainly(username)).toMatchObject({ isSignedIn: true });
  expect(pool.events[1]).toMatchObject({
    triggerSource: 'PostConfirmation_ConfirmSignUp',
    callerContext: { clientId: pool.clientId },
    request: {
      userAttributes: {
        email: username,
        email_verified: 'true',
        'cognito:email_alias': username,
        'cognito:user_status': 'CONFIRMED',
      },
      clientMetadata: { campaign: 'spring' },
    },
    response: {},
  });
});

test('a contact that pre sign-up verifies leaves an account that is not confirmed', async () => {
  const { aws, userPoolId } = await startTriggers({ PreSignUp: answering({ autoVerifyPhone: true }) });
  const options = { userAttributes: { phone_number: '+15555550100' } };
  expect(await signUp({ username, password, options })).toMatchObject({ isSignUpComplete: false });
  const user = await aws.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username: username }));
  expect(user.UserStatus).toBe('UNCONFIRMED');
  expect(user.UserAttributes).toContainEqual({ Name: 'phone_number_verified', Value: 'true' });
});

test('pre sign-up is called for an administrator’s new user, and cannot confirm the user', async () => {
  const pool = await startTriggers({
    PreSignUp: answering({ autoConfirmUser: true }),
    PostConfirmation: same,
  });
  const { User } = await pool.aws.send(
    new AdminCreateUserCommand({
      UserPoolId: pool.userPoolId,
      Username: username,
      ValidationData: [{ Name: 'ticket', Value: '7' }],
      ClientMetadata: { campaign: 'spring' },
    }),
  );
  expect(User?.UserStatus).toBe('FORCE_CHANGE_PASSWORD');
  expect(pool.events).toMatchObject([
    {
      triggerSource: 'PreSignUp_AdminCreateUser',
      callerContext: { clientId: 'CLIENT_ID_NOT_APPLICABLE' },
      request: { validationData: { ticket: '7' }, clientMetadata: { campaign: 'spring' } },
    },
  ]);
});

test('a user whom pre sign-up refuses is not created', async () => {
  const { aws, userPoolId } = await startTriggers({
    PreSignUp: () => {
      throw new Error('no');
    },
  });
  const user = { UserPoolId: userPoolId, Username: username };
  await expect(aws.send(new AdminCreateUserCommand(user))).rejects.toMatchObject({
    message: 'PreSignUp failed with error no.',
  });
  await expect(aws.send(new AdminGetUserCommand(user))).rejects.toMatchObject({
    name: 'UserNotFoundException',
  });
});

test('an account that post confirmation refuses stays confirmed', async () => {
  const { codeFor } = await startTriggers({
    PostConfirmation: () => {
      throw new Error('The welcome failed');
    },
  });
  await signUp({ username, password });
  await expect(confirmSignUp({ username, confirmationCode: codeFor(username) })).rejects.toMatchObject({
    name: 'UserLambdaValidationException',
    message: 'PostConfirmation failed with error The welcome failed.',
  });
  expect(await signInPlainly(username)).toMatchObject({ isSignedIn: true });
});

test('post confirmation is called after an administrator’s confirmation and after a new password', async () => {
  const pool = await startTriggers({ PostConfirmation: same });
  const { aws, userPoolId, events, codeFor } = pool;
  await signUp({ username, password });
  await aws.send(new AdminConfirmSignUpCommand({ UserPoolId: userPoolId, Username: username }));
  await addUser(pool, { username: 'bob@example.com' });
  await resetPassword({ username: 'bob@example.com' });
  await confirmResetPassword({
    username: 'bob@example.com',
    confirmationCode: codeFor('bob@example.com'),
    newPassword: `New-${password}`,
    options: { clientMetadata: { place: 'here' } },
  });
  expect(events).toMatchObject([
    { triggerSource: 'PostConfirmation_ConfirmSignUp', request: { userAttributes: { email: username } } },
    {
      triggerSource: 'PostConfirmation_ConfirmForgotPassword',
      request: { userAttributes: { email: 'bob@example.com' }, clientMetadata: { place: 'here' } },
    },
  ]);
});
