import {
  CreateUserPoolReplicaCommand,
  DeleteUserPoolReplicaCommand,
  ListUserPoolReplicasCommand,
  UpdateUserPoolReplicaCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { startPool } from '../../fixtures/startPool.js';

const RegionName = 'eu-west-1';

// The answers of the examples in the AWS SDK.
test('the record of a replica is made, activated, listed beside the primary, and deleted while inactive', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const request = { UserPoolId, RegionName };
  const UserPoolArn = `arn:aws:cognito-idp:${RegionName}:000000000000:userpool/${UserPoolId}`;
  const made = await aws.send(
    new CreateUserPoolReplicaCommand({ ...request, UserPoolTags: { team: 'red' } }),
  );
  const described = { RegionName, Role: 'SECONDARY', UserPoolArn };
  expect(made.UserPoolReplica).toEqual({ ...described, Status: 'CREATING' });
  const list = async () => {
    const { UserPoolReplicas = [] } = await aws.send(new ListUserPoolReplicasCommand({ UserPoolId }));
    return UserPoolReplicas.map((replica) => [replica.RegionName, replica.Role, replica.Status]);
  };
  const primary = ['us-east-1', 'PRIMARY', 'ACTIVE'];
  expect(await list()).toEqual([[RegionName, 'SECONDARY', 'INACTIVE'], primary]);
  await aws.send(new UpdateUserPoolReplicaCommand({ ...request, Status: 'ACTIVE' }));
  const remove = () => aws.send(new DeleteUserPoolReplicaCommand(request));
  await expect(remove()).rejects.toMatchObject({ name: 'OperationNotEnabledException' });
  await aws.send(new UpdateUserPoolReplicaCommand({ ...request, Status: 'INACTIVE' }));
  expect((await remove()).UserPoolReplica).toEqual({ ...described, Status: 'DELETING' });
  expect(await list()).toEqual([primary]);
  await expect(remove()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('a region has one replica, and the region of the pool has the pool', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const create = (region: string) =>
    aws.send(new CreateUserPoolReplicaCommand({ UserPoolId, RegionName: region }));
  await create(RegionName);
  for (const region of [RegionName, 'us-east-1', 'somewhere']) {
    await expect(create(region)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  }
});
