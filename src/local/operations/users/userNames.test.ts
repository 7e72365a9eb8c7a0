import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { password, signInPlainly, startPool } from '../../fixtures/startPool.js';

// AdminGetUser of the API reference: the username may be the `sub` of a local user.
test('an administrator finds a user by the sub, and an app does not', async () => {
  const pool = await startPool({ pool: { UsernameAttributes: [] } });
  const { aws, userPoolId: UserPoolId } = pool;
  const { User } = await aws.send(new AdminCreateUserCommand({ UserPoolId, Username: 'ada' }));
  const sub = User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value ?? '';
  expect(User?.UserLastModifiedDate).toEqual(User?.UserCreateDate);
  await aws.send(
    new AdminSetUserPasswordCommand({ UserPoolId, Username: sub, Password: password, Permanent: true }),
  );
  expect(await aws.send(new AdminGetUserCommand({ UserPoolId, Username: sub }))).toMatchObject({
    Username: 'ada',
    UserStatus: 'CONFIRMED',
  });
  await expect(signInPlainly(sub)).rejects.toThrow('Incorrect username or password.');
  expect(await signInPlainly('ada')).toMatchObject({ isSignedIn: true });
});
