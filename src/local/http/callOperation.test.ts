import { expect, test } from 'vitest';
import { createLocalCognito, type Snapshot } from '../index.js';

test('a call in this process sets up a pool and answers with the members that AWS names', async () => {
  const local = createLocalCognito();
  const { UserPool } = await local.call<{ UserPool: { Id: string; Name: string } }>('CreateUserPool', {
    PoolName: 'app',
  });
  expect(UserPool.Name).toBe('app');
  await local.call('AdminCreateUser', { UserPoolId: UserPool.Id, Username: 'ada' });
  const { Users } = await local.call('ListUsers', { UserPoolId: UserPool.Id });
  expect(Users).toMatchObject([{ Username: 'ada', UserStatus: 'FORCE_CHANGE_PASSWORD' }]);
});

test('a call reaches the operations of identity pools too', async () => {
  const local = createLocalCognito();
  const made = await local.call<{ IdentityPoolId: string }>('CreateIdentityPool', {
    IdentityPoolName: 'guests',
    AllowUnauthenticatedIdentities: true,
  });
  const { IdentityId } = await local.call('GetId', { IdentityPoolId: made.IdentityPoolId });
  expect(IdentityId).toMatch(/^us-east-1:/);
});

test('a call that is refused rejects with the name and the words of AWS’s error', async () => {
  const local = createLocalCognito();
  await expect(local.call('DescribeUserPool', { UserPoolId: 'us-east-1_none' })).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'User pool us-east-1_none does not exist.',
  });
  await expect(local.call('ListEverything')).rejects.toMatchObject({ name: 'UnknownOperationException' });
  await expect(local.call('toString')).rejects.toMatchObject({ name: 'UnknownOperationException' });
});

test('a call is saved and affected by faults like a request over HTTP', async () => {
  const saved: Snapshot[] = [];
  const local = createLocalCognito({ onChange: (changed) => void saved.push(changed.snapshot()) });
  await local.call('CreateUserPool', { PoolName: 'app' });
  expect(saved).toHaveLength(1);
  local.faults.set({ operation: 'ListUserPools', kind: 'throttle', times: 1 });
  await expect(local.call('ListUserPools', { MaxResults: 1 })).rejects.toMatchObject({
    name: 'TooManyRequestsException',
    message: 'Rate exceeded',
  });
});
