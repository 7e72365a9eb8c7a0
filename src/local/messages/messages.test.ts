import {
  AdminCreateUserCommand,
  AdminResetUserPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  resendSignUpCode,
  resetPassword,
  sendUserAttributeVerificationCode,
  signUp,
  updateUserAttributes,
} from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { addUser, password, signInPlainly, startPool } from '../fixtures/startPool.js';
import { answering, arn, startTriggers } from '../fixtures/startTriggers.js';
import { createLocalCognito, type TriggerEvent } from '../index.js';

const username = 'ada@example.com';
const phone = '+15555550100';
const sms = {
  MfaConfiguration: 'ON' as const,
  SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } },
};

test('a custom message is sent with the code in it', async () => {
  const { local, events, codeFor } = await startTriggers({
    CustomMessage: answering({
      emailSubject: 'Welcome',
      emailMessage: 'Hello! {####} is your code, {####}.',
      smsMessage: 'not this',
    }),
  });
  const options = { userAttributes: {}, clientMetadata: { lang: 'de' } };
  await signUp({ username, password, options });
  const code = codeFor(username);
  expect(code).toMatch(/^\d{6}$/);
  expect(local.outbox.messages({ to: username })).toMatchObject([
    { subject: 'Welcome', body: `Hello! ${code} is your code, ${code}.` },
  ]);
  expect(events).toMatchObject([
    {
      triggerSource: 'CustomMessage_SignUp',
      request: {
        userAttributes: { email: username, 'cognito:user_status': 'UNCONFIRMED' },
        codeParameter: '{####}',
        linkParameter: '{##Click Here##}',
        usernameParameter: null,
        clientMetadata: { lang: 'de' },
      },
      response: { smsMessage: null, emailMessage: null, emailSubject: null },
    },
  ]);
});

test('an invitation names the user and the temporary password', async () => {
  const pool = await startTriggers({
    CustomMessage: (event) => {
      const { codeParameter, usernameParameter } = event.request;
      return { ...event, response: { emailMessage: `${usernameParameter}: ${codeParameter}` } };
    },
  });
  const { User } = await pool.aws.send(
    new AdminCreateUserCommand({
      UserPoolId: pool.userPoolId,
      Username: username,
      TemporaryPassword: `Temporary-${password}`,
      DesiredDeliveryMediums: ['EMAIL'],
    }),
  );
  expect(pool.local.outbox.messages()).toMatchObject([
    { subject: 'Your temporary password', body: `${User?.Username}: Temporary-${password}` },
  ]);
});

test('every message has its own trigger source', async () => {
  const pool = await startTriggers({ CustomMessage: answering({}) }, { mfa: sms });
  const { aws, userPoolId, events, codeFor, local } = pool;
  await signUp({ username, password });
  await resendSignUpCode({ username });
  await addUser(pool, { username: 'bob@example.com', phone });
  await resetPassword({ username: 'bob@example.com' });
  await aws.send(new AdminResetUserPasswordCommand({ UserPoolId: userPoolId, Username: 'bob@example.com' }));
  expect(codeFor('bob@example.com')).toMatch(/^\d{6}$/);
  await addUser(pool, { username: 'cyd@example.com', phone });
  await signInPlainly('cyd@example.com');
  expect(local.outbox.messages({ to: phone })[0]?.body).toMatch(/^Your authentication code is \d{6}$/);
  expect(events.map(({ triggerSource }) => triggerSource)).toEqual([
    'CustomMessage_SignUp',
    'CustomMessage_ResendCode',
    'CustomMessage_ForgotPassword',
    'CustomMessage_ForgotPassword',
    'CustomMessage_Authentication',
  ]);
});

test('the trigger source of a code for an attribute tells a change from a request', async () => {
  const pool = await startTriggers({ CustomMessage: answering({}) });
  await addUser(pool, { username });
  await signInPlainly(username);
  const userAttributes = { email: 'new@example.com' };
  await updateUserAttributes({ userAttributes, options: { clientMetadata: { lang: 'de' } } });
  await sendUserAttributeVerificationCode({ userAttributeKey: 'email' });
  expect(pool.events).toMatchObject([
    { triggerSource: 'CustomMessage_UpdateUserAttribute', request: { clientMetadata: { lang: 'de' } } },
    { triggerSource: 'CustomMessage_VerifyUserAttribute', callerContext: { clientId: pool.clientId } },
  ]);
});

test('the request fails when its custom message fails', async () => {
  await startTriggers({
    CustomMessage: () => {
      throw new Error('No template');
    },
  });
  await expect(signUp({ username, password })).rejects.toMatchObject({
    name: 'UserLambdaValidationException',
    message: 'CustomMessage failed with error No template.',
  });
});

test('a custom sender gets the code in place of the outbox', async () => {
  const events: TriggerEvent[] = [];
  const triggers = {
    sender: (event: TriggerEvent) => {
      events.push(event);
    },
  };
  const LambdaVersion = 'V1_0' as const;
  const sender = { LambdaArn: arn('sender'), LambdaVersion };
  const LambdaConfig = {
    CustomEmailSender: sender,
    CustomSMSSender: sender,
    KMSKeyID: 'arn:aws:kms:us-east-1:123456789012:key/1',
  };
  const local = createLocalCognito({ triggers });
  const pool = await startPool({ pool: { LambdaConfig }, mfa: sms }, local);
  const options = { userAttributes: {}, clientMetadata: { lang: 'de' } };
  const { nextStep } = await signUp({ username, password, options });
  expect(nextStep).toMatchObject({ codeDeliveryDetails: { destination: 'a***@e***' } });
  await addUser(pool, { username: 'bob@example.com', phone });
  await signInPlainly('bob@example.com');
  expect(local.outbox.messages()).toEqual([]);
  const code = expect.stringMatching(/^\d{6}$/);
  expect(events).toMatchObject([
    {
      triggerSource: 'CustomEmailSender_SignUp',
      request: {
        type: 'customEmailSenderRequestV1',
        code,
        clientMetadata: { lang: 'de' },
        userAttributes: { email: username },
      },
    },
    { triggerSource: 'CustomSMSSender_Authentication', request: { type: 'customSMSSenderRequestV1', code } },
  ]);
});

test('a pool’s template is the text of a message that no function writes', async () => {
  const pool = await startPool({
    pool: {
      VerificationMessageTemplate: {
        EmailSubject: 'Hello',
        EmailMessage: 'Your code: {####}',
        SmsMessage: 'unused {####}',
      },
      AdminCreateUserConfig: {
        InviteMessageTemplate: {
          SMSMessage: 'Hi {username}, first password {####}',
          EmailSubject: 'Join us',
        },
      },
    },
    mfa: {
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: { ...sms.SmsMfaConfiguration, SmsAuthenticationMessage: '{####} it is' },
    },
  });
  await signUp({ username, password });
  expect(pool.local.outbox.messages({ to: username })).toMatchObject([
    { subject: 'Hello', body: `Your code: ${pool.codeFor(username)}` },
  ]);
  const { User } = await pool.aws.send(
    new AdminCreateUserCommand({
      UserPoolId: pool.userPoolId,
      Username: 'bob@example.com',
      TemporaryPassword: `Temporary-${password}`,
      UserAttributes: [{ Name: 'phone_number', Value: phone }],
      DesiredDeliveryMediums: ['SMS', 'EMAIL'],
    }),
  );
  expect(pool.local.outbox.messages({ to: phone })).toMatchObject([
    { body: `Hi ${User?.Username}, first password Temporary-${password}` },
  ]);
  // The default text is from the developer guide, cognito-user-pool-settings-message-customizations.
  expect(pool.local.outbox.messages({ to: 'bob@example.com' })).toMatchObject([
    {
      subject: 'Join us',
      body: `Your username is ${User?.Username} and temporary password is Temporary-${password}.`,
    },
  ]);
  await addUser(pool, { username: 'cyd@example.com', phone: '+15555550101' });
  await signInPlainly('cyd@example.com');
  expect(pool.local.outbox.messages({ to: '+15555550101' })).toMatchObject([
    { body: `${pool.codeFor('+15555550101')} it is` },
  ]);
});
