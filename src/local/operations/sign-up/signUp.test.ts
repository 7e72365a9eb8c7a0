import {
  AdminConfirmSignUpCommand,
  AdminGetUserCommand,
  ConfirmSignUpCommand,
  ListUsersCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  confirmSignUp,
  fetchAuthSession,
  fetchUserAttributes,
  resendSignUpCode,
  signUp,
} from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { password, signInPlainly, startPool } from '../../fixtures/startPool.js';

const username = 'ada@example.com';

test('a new account is confirmed by the code that was sent, and only then signs in', async () => {
  const { codeFor } = await startPool();
  const { nextStep } = await signUp({ username, password });
  expect(nextStep).toMatchObject({
    signUpStep: 'CONFIRM_SIGN_UP',
    codeDeliveryDetails: { deliveryMedium: 'EMAIL', destination: 'a***@e***', attributeName: 'email' },
  });
  expect((await signInPlainly(username)).nextStep.signInStep).toBe('CONFIRM_SIGN_UP');
  await confirmSignUp({ username, confirmationCode: codeFor(username) });
  expect(await signInPlainly(username)).toMatchObject({ isSignedIn: true });
});

test('a phone number gets its code by text message', async () => {
  const { local } = await startPool({
    pool: { UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] },
  });
  const { nextStep } = await signUp({ username: '+491701234567', password });
  expect(nextStep).toMatchObject({
    codeDeliveryDetails: { deliveryMedium: 'SMS', destination: '+********4567' },
  });
  expect(local.outbox.messages({ to: '+491701234567' })).toMatchObject([{ medium: 'SMS', kind: 'signUp' }]);
});

test('a wrong code can be corrected, and a right code works once', async () => {
  const { codeFor } = await startPool();
  await signUp({ username, password });
  await expect(confirmSignUp({ username, confirmationCode: 'wrong' })).rejects.toMatchObject({
    name: 'CodeMismatchException',
    message: 'Invalid verification code provided, please try again.',
  });
  const confirmationCode = codeFor(username);
  await confirmSignUp({ username, confirmationCode });
  await expect(confirmSignUp({ username, confirmationCode })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'User cannot be confirmed. Current status is CONFIRMED',
  });
  await expect(resendSignUpCode({ username })).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'User is already confirmed.',
  });
});

test('a code expires after 24 hours, or when a newer code is sent', async () => {
  const { local, codeFor } = await startPool();
  await signUp({ username, password });
  const first = codeFor(username);
  local.clock.advance(86_400);
  await expect(confirmSignUp({ username, confirmationCode: first })).rejects.toMatchObject({
    name: 'ExpiredCodeException',
    message: 'Invalid code provided, please request a code again.',
  });
  await resendSignUpCode({ username });
  const second = codeFor(username);
  await resendSignUpCode({ username });
  await expect(confirmSignUp({ username, confirmationCode: second })).rejects.toThrow('Invalid verification');
  expect(await confirmSignUp({ username, confirmationCode: codeFor(username) })).toMatchObject({
    isSignUpComplete: true,
  });
});

test('a code can be requested five times an hour', async () => {
  const { local } = await startPool();
  await signUp({ username, password });
  for (let count = 0; count < 5; count += 1) await resendSignUpCode({ username });
  await expect(resendSignUpCode({ username })).rejects.toMatchObject({
    name: 'LimitExceededException',
    message: 'Attempt limit exceeded, please try after some time.',
  });
  local.clock.advance(3600);
  await resendSignUpCode({ username });
});

test('guessing a code ends after fifteen tries', async () => {
  const { codeFor } = await startPool();
  await signUp({ username, password });
  for (let count = 0; count < 15; count += 1) {
    await expect(confirmSignUp({ username, confirmationCode: `${count}` })).rejects.toThrow('Invalid');
  }
  await expect(confirmSignUp({ username, confirmationCode: codeFor(username) })).rejects.toMatchObject({
    name: 'LimitExceededException',
  });
});

test('a username is taken once, regardless of how many sign-ups arrive at the same time', async () => {
  await startPool();
  const asked = Array.from({ length: 8 }, () => signUp({ username, password }));
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(signUp({ username, password })).rejects.toMatchObject({
    name: 'UsernameExistsException',
    message: 'An account with the given email already exists.',
  });
});

test.each([
  ['Sh0rt!', 'Password not long enough'],
  ['correct-horse-1', 'Password must have uppercase characters'],
  ['CORRECT-HORSE-1', 'Password must have lowercase characters'],
  ['Correct-horse-x', 'Password must have numeric characters'],
  ['Correct1horse', 'Password must have symbol characters'],
])('the password %s is refused: %s', async (weak, reason) => {
  await startPool();
  await expect(signUp({ username, password: weak })).rejects.toMatchObject({
    name: 'InvalidPasswordException',
    message: `Password did not conform with policy: ${reason}`,
  });
});

test('the pool decides the kind of usernames', async () => {
  await startPool();
  await expect(signUp({ username: 'ada', password })).rejects.toThrow('Username should be an email.');
  // The words are from answers of AWS in public front ends, as moto has them too.
  await startPool({ pool: { UsernameAttributes: ['phone_number', 'email'] } });
  await expect(signUp({ username: 'ada', password })).rejects.toThrow(
    'Username should be either an email or a phone number.',
  );
  await startPool({ pool: { AliasAttributes: ['email'] } });
  await expect(signUp({ username, password })).rejects.toThrow(
    'Username cannot be of email format, since user pool is configured for email alias.',
  );
});

test('attributes follow the pool’s schema and the client’s permissions', async () => {
  await startPool({ pool: { Schema: [{ Name: 'given_name', Required: true }] } });
  const withAttributes = (userAttributes: Record<string, string>) =>
    signUp({ username, password, options: { userAttributes } });
  await expect(withAttributes({})).rejects.toThrow('given_name: The attribute given_name is required');
  const given_name = 'Ada';
  await expect(withAttributes({ given_name, phone_number: '0170' })).rejects.toThrow(
    'Invalid phone number format.',
  );
  await expect(withAttributes({ given_name, 'custom:plan': 'x' })).rejects.toThrow(
    'did not conform to the schema',
  );
  await expect(withAttributes({ given_name, email_verified: 'true' })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'A client attempted to write unauthorized attribute',
  });
});

test('sign-up can be closed', async () => {
  await startPool({ pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } } });
  await expect(signUp({ username, password })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'SignUp is not permitted for this user pool',
  });
});

test('a request for a code does not reveal whether the account exists', async () => {
  await startPool();
  const details = await resendSignUpCode({ username: 'nobody@example.com' });
  expect(details).toEqual({ destination: 'n***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' });
  await expect(
    confirmSignUp({ username: 'nobody@example.com', confirmationCode: '123456' }),
  ).rejects.toMatchObject({ name: 'ExpiredCodeException' });
});

test('an email alias belongs to one account, and moves only by force', async () => {
  const { aws, clientId, local } = await startPool({ pool: { AliasAttributes: ['email'] } });
  const join = async (Username: string, ForceAliasCreation: boolean) => {
    const account = { ClientId: clientId, Username };
    const UserAttributes = [{ Name: 'email', Value: username }];
    await aws.send(new SignUpCommand({ ...account, Password: password, UserAttributes }));
    const ConfirmationCode = local.outbox.messages()[0]?.code;
    return aws.send(new ConfirmSignUpCommand({ ...account, ConfirmationCode, ForceAliasCreation }));
  };
  await join('ada', false);
  expect((await signInPlainly(username)).isSignedIn).toBe(true);
  await expect(join('bea', false)).rejects.toMatchObject({ name: 'AliasExistsException' });
  await join('cleo', true);
});

test('an administrator confirms without a code', async () => {
  const { aws, userPoolId } = await startPool();
  await signUp({ username, password });
  await aws.send(new AdminConfirmSignUpCommand({ UserPoolId: userPoolId, Username: username }));
  expect(await signInPlainly(username)).toMatchObject({ isSignedIn: true });
});

// AWS shows a flag beside each contact of a new user, in the attributes and in the ID token.
test('the contacts of a new account are unverified until they are confirmed', async () => {
  const { aws, userPoolId: UserPoolId, codeFor } = await startPool();
  const phone_number = '+491701234567';
  await signUp({ username, password, options: { userAttributes: { phone_number } } });
  const flags = { email_verified: 'false', phone_number_verified: 'false' };
  const user = await aws.send(new AdminGetUserCommand({ UserPoolId, Username: username }));
  const attributes = (list: { Name?: string | undefined; Value?: string | undefined }[] = []) =>
    Object.fromEntries(list.map(({ Name, Value }) => [Name, Value]));
  expect(attributes(user.UserAttributes)).toMatchObject(flags);
  const { Users } = await aws.send(new ListUsersCommand({ UserPoolId }));
  expect(attributes(Users?.[0]?.Attributes)).toMatchObject(flags);
  await confirmSignUp({ username, confirmationCode: codeFor(username) });
  await signInPlainly(username);
  expect(await fetchUserAttributes()).toMatchObject({ ...flags, email_verified: 'true' });
  expect((await fetchAuthSession()).tokens?.idToken?.payload).toMatchObject({
    email_verified: true,
    phone_number_verified: false,
  });
});
