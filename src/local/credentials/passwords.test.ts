import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  confirmResetPassword,
  confirmSignIn,
  resetPassword,
  signOut,
  signUp,
  updatePassword,
} from 'aws-amplify/auth';
import { describe, expect, test } from 'vitest';
import {
  addUser,
  password,
  type Settings,
  signInPlainly,
  startPool,
  type TestPool,
} from '../fixtures/startPool.js';

const username = 'ada@example.com';
const newPassword = 'Better-horse-2';

async function start(settings: Settings = {}) {
  const pool = await startPool(settings);
  await addUser(pool, { username });
  return pool;
}

test('a forgotten password is replaced by a code', async () => {
  const { codeFor } = await start();
  const { nextStep } = await resetPassword({ username });
  expect(nextStep.codeDeliveryDetails).toMatchObject({ destination: 'a***@e***', deliveryMedium: 'EMAIL' });
  const confirmationCode = codeFor(username);
  await confirmResetPassword({ username, confirmationCode, newPassword });
  await expect(signInPlainly(username)).rejects.toThrow('Incorrect username or password.');
  expect(await signInPlainly(username, newPassword)).toMatchObject({ isSignedIn: true });
  await expect(confirmResetPassword({ username, confirmationCode, newPassword })).rejects.toMatchObject({
    name: 'ExpiredCodeException',
  });
});

test('a reset code is valid for one hour, and a newer code replaces it', async () => {
  const { local, codeFor } = await start();
  await resetPassword({ username });
  const confirmationCode = codeFor(username);
  local.clock.advance(3600);
  await expect(confirmResetPassword({ username, confirmationCode, newPassword })).rejects.toMatchObject({
    name: 'ExpiredCodeException',
    message: 'Invalid code provided, please request a code again.',
  });
  await resetPassword({ username });
  await expect(confirmResetPassword({ username, confirmationCode, newPassword })).rejects.toMatchObject({
    name: 'CodeMismatchException',
  });
});

test('a reset code stays valid after a password that is too weak', async () => {
  const { codeFor } = await start();
  await resetPassword({ username });
  const reset = (text: string) =>
    confirmResetPassword({ username, confirmationCode: codeFor(username), newPassword: text });
  await expect(reset('short')).rejects.toMatchObject({ name: 'InvalidPasswordException' });
  await reset(newPassword);
});

const pattern =
  'failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$';

describe.each([`${newPassword} `, ` ${newPassword}`, `${newPassword}\t`])('the new password %j', (text) => {
  test.each<[string, string, (pool: TestPool) => Promise<unknown>]>([
    ['sign-up', 'password', () => signUp({ username: 'eve@example.com', password: text })],
    [
      'a reset',
      'password',
      () => confirmResetPassword({ username, confirmationCode: '123456', newPassword: text }),
    ],
    [
      'a change',
      'proposedPassword',
      async () => {
        await signInPlainly(username);
        await updatePassword({ oldPassword: password, newPassword: text });
      },
    ],
    [
      'AdminSetUserPassword',
      'password',
      ({ aws, userPoolId: UserPoolId }) =>
        aws.send(new AdminSetUserPasswordCommand({ UserPoolId, Username: username, Password: text })),
    ],
    [
      'AdminCreateUser',
      'temporaryPassword',
      ({ aws, userPoolId: UserPoolId }) =>
        aws.send(
          new AdminCreateUserCommand({ UserPoolId, Username: 'eve@example.com', TemporaryPassword: text }),
        ),
    ],
  ])('is refused at %s as AWS refuses it', async (_, member, send) => {
    await expect(send(await start())).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: `1 validation error detected: Value at '${member}' ${pattern}`,
    });
  });

  test('is refused in place of a temporary password as AWS refuses it', async () => {
    const { aws, userPoolId: UserPoolId } = await start();
    const user = { UserPoolId, Username: username, Password: 'Temporary-horse-1' };
    await aws.send(new AdminSetUserPasswordCommand(user));
    await signInPlainly(username, user.Password);
    await expect(confirmSignIn({ challengeResponse: text })).rejects.toMatchObject({
      name: 'InvalidPasswordException',
      message:
        'Password did not conform with policy: Password must satisfy regular expression pattern: ^\\S.*\\S$',
    });
  });
});

test('a password may have spaces inside', async () => {
  await start();
  await signInPlainly(username);
  await updatePassword({ oldPassword: password, newPassword: 'Better horse 2' });
});

test('a pool with a history refuses the last passwords', async () => {
  const PasswordPolicy = { MinimumLength: 8, PasswordHistorySize: 2 };
  const { codeFor } = await start({ pool: { Policies: { PasswordPolicy } } });
  await resetPassword({ username });
  const confirmationCode = codeFor(username);
  await expect(
    confirmResetPassword({ username, confirmationCode, newPassword: password }),
  ).rejects.toMatchObject({ name: 'PasswordHistoryPolicyViolationException' });
});

test('a password can be reset five times an hour', async () => {
  await start();
  for (let count = 0; count < 5; count += 1) await resetPassword({ username });
  await expect(resetPassword({ username })).rejects.toMatchObject({
    name: 'LimitExceededException',
    message: 'Attempt limit exceeded, please try after some time.',
  });
});

test('a reset does not reveal whether the account exists', async () => {
  await start();
  const stranger = 'nobody@example.com';
  const { nextStep } = await resetPassword({ username: stranger });
  expect(nextStep.codeDeliveryDetails).toMatchObject({ destination: 'n***@e***', deliveryMedium: 'EMAIL' });
  await expect(
    confirmResetPassword({ username: stranger, confirmationCode: '123456', newPassword }),
  ).rejects.toMatchObject({ name: 'CodeMismatchException' });
  await start({ client: { PreventUserExistenceErrors: 'LEGACY' } });
  // The words are from answers of AWS in public front ends: the words of a sign-in are others.
  const refusal = {
    name: 'UserNotFoundException',
    message: 'Username/client id combination not found.',
  };
  await expect(resetPassword({ username: stranger })).rejects.toMatchObject(refusal);
  await expect(
    confirmResetPassword({ username: stranger, confirmationCode: '123456', newPassword }),
  ).rejects.toMatchObject(refusal);
});

test('a pool can leave password resets to administrators', async () => {
  const RecoveryMechanisms = [{ Priority: 1, Name: 'admin_only' as const }];
  await start({ pool: { AccountRecoverySetting: { RecoveryMechanisms } } });
  await expect(resetPassword({ username })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Contact administrator to reset password.',
  });
});

test('a reset ends a lockout', async () => {
  const { codeFor } = await start();
  for (let count = 0; count < 5; count += 1) {
    await expect(signInPlainly(username, 'Wrong-horse-1')).rejects.toThrow('Incorrect username');
  }
  await resetPassword({ username });
  await confirmResetPassword({ username, confirmationCode: codeFor(username), newPassword });
  expect(await signInPlainly(username, newPassword)).toMatchObject({ isSignedIn: true });
});

test('a signed-in user changes the password with the old password', async () => {
  await start();
  await signInPlainly(username);
  await expect(updatePassword({ oldPassword: 'Wrong-horse-1', newPassword })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  });
  await updatePassword({ oldPassword: password, newPassword });
  await signOut();
  expect(await signInPlainly(username, newPassword)).toMatchObject({ isSignedIn: true });
});
