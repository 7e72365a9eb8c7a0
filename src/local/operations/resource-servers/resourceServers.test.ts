import {
  CreateResourceServerCommand,
  DeleteResourceServerCommand,
  DescribeResourceServerCommand,
  ListResourceServersCommand,
  UpdateResourceServerCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { startPool } from '../../fixtures/startPool.js';

const ResourceNotFound = { name: 'ResourceNotFoundException' };

test('a resource server is made, changed, listed and removed', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const named = { UserPoolId, Identifier: 'https://api.example.com' };
  const Scopes = [{ ScopeName: 'read', ScopeDescription: 'Read all' }];
  const create = () => aws.send(new CreateResourceServerCommand({ ...named, Name: 'API', Scopes }));
  expect(await create()).toMatchObject({ ResourceServer: { ...named, Name: 'API', Scopes } });
  await expect(create()).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await aws.send(new UpdateResourceServerCommand({ ...named, Name: 'The API' }));
  const { ResourceServer } = await aws.send(new DescribeResourceServerCommand(named));
  expect(ResourceServer).toEqual({ ...named, Name: 'The API' });
  const { ResourceServers } = await aws.send(new ListResourceServersCommand({ UserPoolId, MaxResults: 50 }));
  expect(ResourceServers).toHaveLength(1);
  await aws.send(new DeleteResourceServerCommand(named));
  await expect(aws.send(new DescribeResourceServerCommand(named))).rejects.toMatchObject(ResourceNotFound);
});
