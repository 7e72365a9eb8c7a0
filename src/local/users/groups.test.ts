import {
  AdminAddUserToGroupCommand,
  AdminDeleteUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  CreateGroupCommand,
  DeleteGroupCommand,
  GetGroupCommand,
  ListGroupsCommand,
  ListUsersInGroupCommand,
  paginateListGroups,
  UpdateGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { fetchAuthSession } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { addUser, signInPlainly, startPool, type TestPool } from '../fixtures/startPool.js';

const Username = 'ada@example.com';
const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

async function startWithUser() {
  const pool = await startPool();
  await addUser(pool, { username: Username });
  return pool;
}

function addGroup({ aws, userPoolId: UserPoolId }: TestPool, GroupName: string, settings: object = {}) {
  return aws.send(new CreateGroupCommand({ UserPoolId, GroupName, ...settings }));
}

async function join(pool: TestPool, GroupName: string, settings: object = {}) {
  await addGroup(pool, GroupName, settings);
  const { aws, userPoolId: UserPoolId } = pool;
  await aws.send(new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName }));
}

async function claims() {
  await signInPlainly(Username);
  const { tokens } = await fetchAuthSession();
  return { id: tokens?.idToken?.payload, access: tokens?.accessToken.payload };
}

test('a group keeps its settings, and an update changes the given members', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const group = { UserPoolId, GroupName: 'editors', Precedence: 3, RoleArn: role('editor') };
  const { Group } = await aws.send(new CreateGroupCommand(group));
  expect(Group).toMatchObject({ ...group, CreationDate: expect.any(Date) });
  await aws.send(new UpdateGroupCommand({ UserPoolId, GroupName: 'editors', Description: 'They edit' }));
  expect(await aws.send(new GetGroupCommand({ UserPoolId, GroupName: 'editors' }))).toMatchObject({
    Group: { ...group, Description: 'They edit' },
  });
  await expect(aws.send(new CreateGroupCommand(group))).rejects.toMatchObject({
    name: 'GroupExistsException',
  });
  await aws.send(new DeleteGroupCommand({ UserPoolId, GroupName: 'editors' }));
  await expect(aws.send(new GetGroupCommand({ UserPoolId, GroupName: 'editors' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Group not found.',
  });
});

test('tokens contain the groups in the order of precedence, and the role of the first group', async () => {
  const pool = await startWithUser();
  await join(pool, 'readers', { Precedence: 10, RoleArn: role('reader') });
  await join(pool, 'everybody');
  await join(pool, 'editors', { Precedence: 1, RoleArn: role('editor') });
  const { id, access } = await claims();
  expect(id).toMatchObject({
    'cognito:groups': ['editors', 'readers', 'everybody'],
    'cognito:roles': [role('editor'), role('reader')],
    'cognito:preferred_role': role('editor'),
  });
  expect(access).toMatchObject({ 'cognito:groups': ['editors', 'readers', 'everybody'] });
  expect(access).not.toHaveProperty('cognito:roles');
});

test('two groups of the same precedence with different roles leave no preferred role', async () => {
  const pool = await startWithUser();
  await join(pool, 'left', { Precedence: 1, RoleArn: role('left') });
  await join(pool, 'right', { Precedence: 1, RoleArn: role('right') });
  const { id } = await claims();
  expect(id).toMatchObject({ 'cognito:roles': [role('left'), role('right')] });
  expect(id).not.toHaveProperty('cognito:preferred_role');
});

test('the tokens of a user without groups contain no claims of groups', async () => {
  await startWithUser();
  const { id, access } = await claims();
  expect(id).not.toHaveProperty('cognito:groups');
  expect(access).not.toHaveProperty('cognito:groups');
});

test('a user leaves a group when removed, when the group is deleted, and when the user is deleted', async () => {
  const pool = await startWithUser();
  const { aws, userPoolId: UserPoolId } = pool;
  await join(pool, 'one');
  await join(pool, 'two');
  await join(pool, 'three');
  const names = async () => {
    const { Groups } = await aws.send(new AdminListGroupsForUserCommand({ UserPoolId, Username }));
    return Groups?.map(({ GroupName }) => GroupName);
  };
  expect(await names()).toEqual(['one', 'three', 'two']);
  await aws.send(new AdminRemoveUserFromGroupCommand({ UserPoolId, Username, GroupName: 'one' }));
  await aws.send(new DeleteGroupCommand({ UserPoolId, GroupName: 'two' }));
  expect(await names()).toEqual(['three']);
  const members = () => aws.send(new ListUsersInGroupCommand({ UserPoolId, GroupName: 'three' }));
  expect((await members()).Users).toMatchObject([{ UserStatus: 'CONFIRMED', Enabled: true }]);
  await aws.send(new AdminDeleteUserCommand({ UserPoolId, Username }));
  expect((await members()).Users).toEqual([]);
});

test('groups are listed page by page, each once', async () => {
  const pool = await startPool();
  const { aws: client, userPoolId: UserPoolId } = pool;
  for (let index = 0; index < 7; index += 1) await addGroup(pool, `group-${index}`);
  const seen: (string | undefined)[] = [];
  for await (const page of paginateListGroups({ client, pageSize: 3 }, { UserPoolId })) {
    seen.push(...(page.Groups ?? []).map(({ GroupName }) => GroupName));
  }
  expect(seen).toEqual(Array.from({ length: 7 }, (_, index) => `group-${index}`));
  await expect(
    client.send(new ListGroupsCommand({ UserPoolId, NextToken: 'none-of-ours' })),
  ).rejects.toMatchObject({ name: 'InvalidParameterException' });
});

test('the error names a user or group that does not exist', async () => {
  const pool = await startWithUser();
  const { aws, userPoolId: UserPoolId } = pool;
  await addGroup(pool, 'editors');
  const add = (GroupName: string, name: string) =>
    aws.send(new AdminAddUserToGroupCommand({ UserPoolId, Username: name, GroupName }));
  await expect(add('editors', 'nobody')).rejects.toMatchObject({ name: 'UserNotFoundException' });
  await expect(add('none', Username)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await expect(addGroup(pool, 'odd', { RoleArn: 'not-an-arn-of-any-kind' })).rejects.toThrow(
    "Value 'not-an-arn-of-any-kind' at 'roleArn' failed to satisfy constraint: Member must satisfy regular expression pattern",
  );
});
