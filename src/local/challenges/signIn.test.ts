import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminResetUserPasswordCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { confirmSignIn, fetchUserAttributes, getCurrentUser, signIn, signOut } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import {
  addUser,
  password,
  signInPlainly,
  startPool,
  type TestPool,
  withStoppedClock,
} from '../fixtures/startPool.js';

const username = 'ada@example.com';
const wrong = 'Wrong-horse-1';

test('the right password signs in by SRP and never travels', async () => {
  const pool = await startPool();
  await addUser(pool, { username });
  const { isSignedIn } = await signIn({ username, password });
  expect(isSignedIn).toBe(true);
  expect(await fetchUserAttributes()).toMatchObject({ email: username, email_verified: 'true' });
  expect(JSON.stringify(pool.local.snapshot())).not.toContain(password);
});

test('in a pool with email sign-in the username is an id', async () => {
  await addUser(await startPool(), { username });
  await signIn({ username, password });
  const user = await getCurrentUser();
  expect(user.username).toBe(user.userId);
});

test('an email signs in regardless of its case only in a case-insensitive pool', async () => {
  const sensitive = await startPool();
  await addUser(sensitive, { username });
  await expect(signIn({ username: 'ADA@example.com', password })).rejects.toThrow('Incorrect username');
  const insensitive = await startPool({ pool: { UsernameConfiguration: { CaseSensitive: false } } });
  await addUser(insensitive, { username });
  expect(await signIn({ username: 'ADA@example.com', password })).toMatchObject({ isSignedIn: true });
});

test('a wrong password and an unknown user get the same answer', async () => {
  await addUser(await startPool(), { username });
  const refusal = { name: 'NotAuthorizedException', message: 'Incorrect username or password.' };
  await expect(signIn({ username, password: wrong })).rejects.toMatchObject(refusal);
  await expect(signIn({ username: 'nobody@example.com', password })).rejects.toMatchObject(refusal);
});

test('the challenge for an unknown user looks real and is the same each time', async () => {
  const { aws, clientId } = await startPool();
  const ask = async () => {
    const request = { ClientId: clientId, AuthFlow: 'USER_SRP_AUTH' as const };
    const AuthParameters = { USERNAME: 'nobody@example.com', SRP_A: 'abcdef' };
    const { ChallengeParameters } = await aws.send(new InitiateAuthCommand({ ...request, AuthParameters }));
    return ChallengeParameters;
  };
  const [first, second] = [await ask(), await ask()];
  expect(first?.SALT).toMatch(/^[0-9a-f]{32}$/);
  expect(first?.USER_ID_FOR_SRP).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  expect(second).toMatchObject({ SALT: first?.SALT, USER_ID_FOR_SRP: first?.USER_ID_FOR_SRP });
  expect(second?.SRP_B).not.toBe(first?.SRP_B);
});

test('a client that does not hide accounts answers that an account does not exist', async () => {
  await startPool({ client: { PreventUserExistenceErrors: 'LEGACY' } });
  await expect(signIn({ username, password })).rejects.toMatchObject({
    name: 'UserNotFoundException',
    message: 'User does not exist.',
  });
});

test('an SRP number that is zero in the group is refused', async () => {
  const { aws, clientId } = await startPool();
  const AuthParameters = { USERNAME: username, SRP_A: '0' };
  const request = new InitiateAuthCommand({ ClientId: clientId, AuthFlow: 'USER_SRP_AUTH', AuthParameters });
  await expect(aws.send(request)).rejects.toMatchObject({ name: 'InvalidParameterException' });
});

test('a flow that the client does not allow is refused', async () => {
  await startPool({ client: { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] } });
  await expect(signInPlainly(username)).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'USER_PASSWORD_AUTH flow not enabled for this client',
  });
});

test('after five wrong passwords the account is locked, for twice as long after each further wrong password', async () => {
  const { local, ...pool } = await startPool({}, withStoppedClock());
  await addUser({ local, ...pool }, { username });
  const guess = (text: string) => signInPlainly(username, text);
  for (let count = 0; count < 5; count += 1) await expect(guess(wrong)).rejects.toThrow('Incorrect username');
  await expect(guess(password)).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Password attempts exceeded',
  });
  local.clock.advance(1);
  await expect(guess(wrong)).rejects.toThrow('Incorrect username');
  local.clock.advance(1);
  await expect(guess(password)).rejects.toThrow('Password attempts exceeded');
  local.clock.advance(1);
  expect(await guess(password)).toMatchObject({ isSignedIn: true });
});

test('fifteen minutes without a guess end a lockout, and an unknown user is locked the same way', async () => {
  const { local } = await startPool({}, withStoppedClock());
  const guess = () => signInPlainly(username, wrong);
  for (let count = 0; count < 5; count += 1) await expect(guess()).rejects.toThrow('Incorrect username');
  await expect(guess()).rejects.toThrow('Password attempts exceeded');
  local.clock.advance(15 * 60);
  for (let count = 0; count < 5; count += 1) await expect(guess()).rejects.toThrow('Incorrect username');
});

test('five wrong passwords by SRP lock the account too', async () => {
  await addUser(await startPool({}, withStoppedClock()), { username });
  for (let count = 0; count < 5; count += 1) {
    await expect(signIn({ username, password: wrong })).rejects.toThrow('Incorrect username');
  }
  await expect(signIn({ username, password })).rejects.toThrow('Password attempts exceeded');
});

test('a disabled user cannot sign in until enabled again', async () => {
  const pool = await startPool();
  await addUser(pool, { username });
  const identity = { UserPoolId: pool.userPoolId, Username: username };
  await pool.aws.send(new AdminDisableUserCommand(identity));
  await expect(signInPlainly(username)).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'User is disabled.',
  });
  await pool.aws.send(new AdminEnableUserCommand(identity));
  expect(await signInPlainly(username)).toMatchObject({ isSignedIn: true });
});

test('a forced reset leads to a new password', async () => {
  const pool = await startPool();
  await addUser(pool, { username });
  await pool.aws.send(new AdminResetUserPasswordCommand({ UserPoolId: pool.userPoolId, Username: username }));
  const { nextStep } = await signInPlainly(username);
  expect(nextStep.signInStep).toBe('RESET_PASSWORD');
  expect(pool.codeFor(username)).toMatch(/^\d{6}$/);
});

async function invite({ aws, userPoolId }: TestPool) {
  await aws.send(
    new AdminCreateUserCommand({
      UserPoolId: userPoolId,
      Username: username,
      DesiredDeliveryMediums: ['EMAIL'],
    }),
  );
}

test('an invited user chooses a password and adds what the pool requires', async () => {
  const pool = await startPool({ pool: { Schema: [{ Name: 'email', Required: true }] } });
  await invite(pool);
  const { nextStep } = await signInPlainly(username, pool.codeFor(username));
  expect(nextStep).toMatchObject({ signInStep: 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED' });
  await expect(confirmSignIn({ challengeResponse: 'short' })).rejects.toMatchObject({
    name: 'InvalidPasswordException',
    message: 'Password did not conform with policy: Password not long enough',
  });
  expect(await confirmSignIn({ challengeResponse: password })).toMatchObject({ isSignedIn: true });
  await signOut();
  expect(await signInPlainly(username)).toMatchObject({ isSignedIn: true });
});

test('an administrator sees the state of an invited user', async () => {
  const pool = await startPool();
  await invite(pool);
  const request = new AdminGetUserCommand({ UserPoolId: pool.userPoolId, Username: username });
  const { UserStatus, UserCreateDate } = await pool.aws.send(request);
  expect(UserStatus).toBe('FORCE_CHANGE_PASSWORD');
  expect(UserCreateDate?.getFullYear()).toBe(new Date(pool.local.clock.now()).getFullYear());
});

test('a temporary password expires after seven days, and an invitation can be sent again', async () => {
  const pool = await startPool();
  await invite(pool);
  pool.local.clock.advance(7 * 86_400);
  await expect(signInPlainly(username, pool.codeFor(username))).rejects.toThrow(
    'Temporary password has expired and must be reset by an administrator.',
  );
  const again = { UserPoolId: pool.userPoolId, Username: username, MessageAction: 'RESEND' as const };
  await pool.aws.send(new AdminCreateUserCommand({ ...again, DesiredDeliveryMediums: ['EMAIL'] }));
  const { nextStep } = await signInPlainly(username, pool.codeFor(username));
  expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED');
});
