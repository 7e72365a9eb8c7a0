import {
  AdminAddUserToGroupCommand,
  AdminGetUserCommand,
  AdminUpdateUserAttributesCommand,
  CreateGroupCommand,
  DescribeUserPoolCommand,
  SignUpCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { confirmSignUp, fetchAuthSession, signUp } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { password, signInPlainly, startPool } from '../fixtures/startPool.js';
import { answering, arn, startTriggers } from '../fixtures/startTriggers.js';
import { createLocalCognito, type TriggerEvent } from '../index.js';

const username = 'ada@example.com';

test('a function that throws refuses the request with its own message', async () => {
  await startTriggers({
    PreSignUp: () => {
      throw new Error('Only people of example.org may sign up');
    },
  });
  await expect(signUp({ username, password })).rejects.toMatchObject({
    name: 'UserLambdaValidationException',
    message: 'PreSignUp failed with error Only people of example.org may sign up.',
  });
});

test('a function that does not exist refuses the request with UnexpectedLambdaException', async () => {
  await startPool({ pool: { LambdaConfig: { PreSignUp: arn('nobody') } } });
  await expect(signUp({ username, password })).rejects.toMatchObject({
    name: 'UnexpectedLambdaException',
    message: `PreSignUp invocation failed due to error Function not found: ${arn('nobody')}.`,
  });
});

test.each([
  ['nothing', undefined, 'Invalid lambda function output : Invalid JSON'],
  ['a text', 'yes', 'Invalid lambda function output : Invalid JSON'],
  ['what JSON cannot say', 1n, 'Invalid lambda function output : Invalid JSON'],
  ['no response', {}, 'Unrecognizable lambda output'],
  ['a wrong type', { response: { autoConfirmUser: 'yes' } }, 'Unrecognizable lambda output'],
])('a function that answers %s is refused as unrecognizable', async (_, output, message) => {
  await startTriggers({ PreSignUp: () => output });
  await expect(signUp({ username, password })).rejects.toMatchObject({
    name: 'InvalidLambdaResponseException',
    message,
  });
});

test('a function that takes longer than five seconds refuses the request', async () => {
  let tellCalled = () => {};
  const called = new Promise<void>((resolve) => {
    tellCalled = resolve;
  });
  const { local } = await startTriggers({
    PreSignUp: () => {
      tellCalled();
      return new Promise(() => {});
    },
  });
  const refused = expect(signUp({ username, password })).rejects.toMatchObject({
    name: 'UnexpectedLambdaException',
    message: 'PreSignUp invocation failed due to error Socket timeout while invoking Lambda function.',
  });
  await called;
  local.clock.advance(5);
  await refused;
});

test('only the function’s name in the ARN matters, not the alias', async () => {
  const local = createLocalCognito({ triggers: { welcome: answering({ autoConfirmUser: true }) } });
  const { aws, userPoolId } = await startPool(
    { pool: { LambdaConfig: { PreSignUp: `${arn('welcome')}:live` } } },
    local,
  );
  expect(await signUp({ username, password })).toMatchObject({ isSignUpComplete: true });
  const { UserPool } = await aws.send(new DescribeUserPoolCommand({ UserPoolId: userPoolId }));
  expect(UserPool?.LambdaConfig).toEqual({ PreSignUp: `${arn('welcome')}:live` });
});

test('a function is called with an event as on AWS', async () => {
  const { events, userPoolId, clientId } = await startTriggers({ PreSignUp: (event) => event });
  const { userId } = await signUp({
    username,
    password,
    options: {
      userAttributes: { name: 'Ada' },
      validationData: { captcha: 'c' },
      clientMetadata: { campaign: 'spring' },
    },
  });
  expect(events).toEqual([
    {
      version: '1',
      region: 'us-east-1',
      userPoolId,
      userName: userId,
      callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId },
      triggerSource: 'PreSignUp_SignUp',
      request: {
        userAttributes: { name: 'Ada', email: username },
        validationData: { captcha: 'c' },
        clientMetadata: { campaign: 'spring' },
      },
      response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    },
  ]);
});

test('changes of a function to its event affect only its response', async () => {
  const { aws, userPoolId } = await startTriggers({
    PreSignUp: (event: { request: { userAttributes: Record<string, string> } }) => {
      event.request.userAttributes.email = 'eve@example.com';
      return event;
    },
  });
  await signUp({ username, password });
  const found = await aws.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username: username }));
  expect(found.UserAttributes).toContainEqual({ Name: 'email', Value: username });
});

test('a function can call the API itself', async () => {
  const pool = await startTriggers({
    PostConfirmation: async (event: TriggerEvent) => {
      const identity = { UserPoolId: event.userPoolId, Username: event.userName };
      await pool.aws.send(new AdminAddUserToGroupCommand({ ...identity, GroupName: 'members' }));
      const UserAttributes = [{ Name: 'nickname', Value: 'member' }];
      await pool.aws.send(new AdminUpdateUserAttributesCommand({ ...identity, UserAttributes }));
      return event;
    },
  });
  await pool.aws.send(new CreateGroupCommand({ UserPoolId: pool.userPoolId, GroupName: 'members' }));
  await signUp({ username, password });
  await confirmSignUp({ username, confirmationCode: pool.codeFor(username) });
  await signInPlainly(username);
  const { tokens } = await fetchAuthSession();
  expect(tokens?.idToken?.payload).toMatchObject({ 'cognito:groups': ['members'], nickname: 'member' });
});

test('of many sign-ups with one name during a slow function, one succeeds', async () => {
  const pool = await startTriggers({
    PreSignUp: async (event) => {
      await new Promise((resolve) => setImmediate(resolve));
      return event;
    },
  });
  const request = { ClientId: pool.clientId, Username: username, Password: password };
  const answers = await Promise.allSettled(
    Array.from({ length: 20 }, () => pool.aws.send(new SignUpCommand(request))),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('an update of the pool changes which functions it calls', async () => {
  const { aws, userPoolId, events } = await startTriggers({ PreSignUp: (event) => event });
  await aws.send(
    new UpdateUserPoolCommand({
      UserPoolId: userPoolId,
      AutoVerifiedAttributes: ['email'],
      LambdaConfig: {},
    }),
  );
  await signUp({ username, password });
  expect(events).toEqual([]);
});
