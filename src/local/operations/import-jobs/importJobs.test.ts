import {
  AddCustomAttributesCommand,
  AdminGetUserCommand,
  CreateUserImportJobCommand,
  DescribeUserImportJobCommand,
  GetCSVHeaderCommand,
  ListUserImportJobsCommand,
  StartUserImportJobCommand,
  StopUserImportJobCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { addUser, endpoint, startPool, withStoppedClock } from '../../fixtures/startPool.js';
import { createLocalCognito } from '../../index.js';

const CloudWatchLogsRoleArn = 'arn:aws:iam::123456789012:role/import';
const Unmet = { name: 'PreconditionNotMetException' };

async function startImports() {
  const pool = await startPool({}, createLocalCognito({ origin: endpoint }));
  const UserPoolId = pool.userPoolId;
  const { CSVHeader = [] } = await pool.aws.send(new GetCSVHeaderCommand({ UserPoolId }));
  const create = async () => {
    const request = { UserPoolId, JobName: 'people', CloudWatchLogsRoleArn };
    const { UserImportJob } = await pool.aws.send(new CreateUserImportJobCommand(request));
    const { JobId = '', PreSignedUrl = '' } = UserImportJob ?? {};
    return { ...UserImportJob, named: { UserPoolId, JobId }, PreSignedUrl };
  };
  const upload = async (url: string, body: string) => (await fetch(url, { method: 'PUT', body })).status;
  /** The state of a job with a file, two seconds after its start. */
  const run = async (csv: string) => {
    const { named, PreSignedUrl } = await create();
    expect(await upload(PreSignedUrl, csv)).toBe(200);
    await pool.aws.send(new StartUserImportJobCommand(named));
    pool.local.clock.advance(2);
    return (await pool.aws.send(new DescribeUserImportJobCommand(named))).UserImportJob ?? {};
  };
  const row = (values: Record<string, string>) =>
    CSVHeader.map((name) => values[name] ?? (name === 'cognito:mfa_enabled' ? 'false' : '')).join(',');
  return { ...pool, UserPoolId, header: CSVHeader, create, upload, run, row };
}

const ada = { 'cognito:username': 'ada@example.com', email_verified: 'true' };

test('the columns of the file are those of the pool, in AWS’s order', async () => {
  const { aws, UserPoolId } = await startImports();
  const CustomAttributes = [{ Name: 'team', AttributeDataType: 'String' as const }];
  await aws.send(new AddCustomAttributesCommand({ UserPoolId, CustomAttributes }));
  // The sample response of the developer guide, and a custom attribute.
  const standard =
    'name given_name family_name middle_name nickname preferred_username profile picture website email email_verified gender birthdate zoneinfo locale phone_number phone_number_verified address updated_at';
  expect((await aws.send(new GetCSVHeaderCommand({ UserPoolId }))).CSVHeader).toEqual([
    ...standard.split(' '),
    'custom:team',
    'cognito:mfa_enabled',
    'cognito:username',
  ]);
});

test('users of a file are imported, and must reset their passwords', async () => {
  const { aws, local, UserPoolId, header, create, upload, row } = await startImports();
  const job = await create();
  // The members and words of the examples in AWS's CLI.
  expect(job).toMatchObject({
    Status: 'Created',
    ImportedUsers: 0,
    JobId: expect.stringMatching(/^import-/),
  });
  const csv = [header.join(','), row({ ...ada, name: '"Lovelace, ""Ada"""' }), ''].join('\r\n');
  expect(await upload(job.PreSignedUrl, csv)).toBe(200);
  const started = await aws.send(new StartUserImportJobCommand(job.named));
  expect(started.UserImportJob).toMatchObject({ Status: 'Pending', StartDate: expect.any(Date) });
  const describe = async () =>
    (await aws.send(new DescribeUserImportJobCommand(job.named))).UserImportJob ?? {};
  local.clock.advance(1);
  expect((await describe()).Status).toBe('InProgress');
  local.clock.advance(1);
  expect(await describe()).toMatchObject({
    Status: 'Succeeded',
    ImportedUsers: 1,
    SkippedUsers: 0,
    FailedUsers: 0,
    CompletionMessage: 'Import Job Completed Successfully.',
    CompletionDate: expect.any(Date),
  });
  const user = await aws.send(new AdminGetUserCommand({ UserPoolId, Username: 'ada@example.com' }));
  expect(user.UserStatus).toBe('RESET_REQUIRED');
  expect(user.UserAttributes).toContainEqual({ Name: 'name', Value: 'Lovelace, "Ada"' });
  await expect(aws.send(new StartUserImportJobCommand(job.named))).rejects.toMatchObject(Unmet);
});

test('a started job imports its users without another request, and goes on after a restart', async () => {
  const { aws, local, UserPoolId, header, create, upload, row } = await startImports();
  const job = await create();
  await upload(job.PreSignedUrl, [header.join(','), row(ada)].join('\n'));
  await aws.send(new StartUserImportJobCommand(job.named));
  const restarted = createLocalCognito({ snapshot: local.snapshot() });
  local.clock.advance(2);
  const user = { UserPoolId, Username: 'ada@example.com' };
  expect(await local.call('AdminGetUser', user)).toMatchObject({ UserStatus: 'RESET_REQUIRED' });
  restarted.clock.advance(2);
  expect(await restarted.call('DescribeUserImportJob', job.named)).toMatchObject({
    UserImportJob: { ImportedUsers: 1 },
  });
});

// The reasons of the developer guide's log, and the pool's own refusals.
test.each<[string, Record<string, string>, RegExp]>([
  ['no verified contact', { 'cognito:username': 'bob@example.com' }, /does not set any of the auto verified/],
  ['a value outside the schema', { ...ada, birthdate: '1815' }, /birthdate/],
  ['no username', { email_verified: 'true' }, /failed to satisfy constraint/],
  ['a username that is no email', { ...ada, 'cognito:username': 'ada' }, /Username should be/],
  ['a flag that is no boolean', { ...ada, 'cognito:mfa_enabled': 'perhaps' }, /must be true or false/],
  ['codes by text message without a number', { ...ada, 'cognito:mfa_enabled': 'true' }, /phone_number/],
  ['one column too many', { ...ada, name: 'Lovelace,Ada' }, /number of columns/],
])('a row is refused: %s', async (_, values, reason) => {
  const { header, run, row } = await startImports();
  const other = { 'cognito:username': 'grace@example.com', email_verified: 'true' };
  const job = await run([header.join(','), row(values), row(other)].join('\n'));
  expect(job).toMatchObject({ Status: 'Succeeded', ImportedUsers: 1, FailedUsers: 1, SkippedUsers: 0 });
  expect(job.CompletionMessage).toMatch(/\[FAILED\] Line Number 2 - /);
  expect(job.CompletionMessage).toMatch(reason);
});

test('a user who exists is skipped, and a job without a new user fails', async () => {
  const pool = await startImports();
  await addUser(pool, { username: 'ada@example.com' });
  expect(await pool.run([pool.header.join(','), pool.row(ada)].join('\n'))).toMatchObject({
    Status: 'Failed',
    SkippedUsers: 1,
    CompletionMessage:
      'Too many users have failed or been skipped during the import.\n[SKIPPED] Line Number 2 - The user already exists.',
  });
});

test.each([
  ['no header', ''],
  ['another header', 'username,email\nada,ada@example.com'],
  ['a quotation mark that is not closed', 'name,"email\nada,ada@example.com'],
])('a file with %s fails the job', async (_, csv) => {
  const { run } = await startImports();
  expect(await run(csv)).toMatchObject({ Status: 'Failed', ImportedUsers: 0 });
});

test('a stopped job imports no user', async () => {
  const { aws, local, UserPoolId, header, create, upload, row } = await startImports();
  const job = await create();
  await upload(job.PreSignedUrl, [header.join(','), row(ada)].join('\n'));
  await aws.send(new StartUserImportJobCommand(job.named));
  const { UserImportJob } = await aws.send(new StopUserImportJobCommand(job.named));
  expect(UserImportJob).toMatchObject({
    Status: 'Stopped',
    CompletionMessage: 'The Import Job was stopped by the developer.',
  });
  local.clock.advance(5);
  const user = aws.send(new AdminGetUserCommand({ UserPoolId, Username: 'ada@example.com' }));
  await expect(user).rejects.toMatchObject({ name: 'UserNotFoundException' });
  await expect(aws.send(new StopUserImportJobCommand(job.named))).rejects.toMatchObject(Unmet);
});

test('the address of the file needs its signature, for 15 minutes, and a job expires after a day', async () => {
  const { aws, local, create, upload } = await startImports();
  const job = await create();
  const forged = job.PreSignedUrl.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  for (const url of [forged, job.PreSignedUrl.replace(/\?.*/, '')]) {
    expect(await upload(url, 'name')).toBe(403);
  }
  await expect(aws.send(new StartUserImportJobCommand(job.named))).rejects.toMatchObject(Unmet);
  local.clock.advance(15 * 60);
  expect(await upload(job.PreSignedUrl, 'name')).toBe(403);
  local.clock.advance(24 * 60 * 60);
  const { UserImportJob } = await aws.send(new DescribeUserImportJobCommand(job.named));
  expect(UserImportJob).toMatchObject({
    Status: 'Expired',
    CompletionMessage: 'The user import job has expired.',
  });
});

test('jobs are listed in pages, newest first', async () => {
  const pool = await startPool({}, withStoppedClock());
  const UserPoolId = pool.userPoolId;
  for (const JobName of ['one', 'two', 'three']) {
    await pool.aws.send(new CreateUserImportJobCommand({ UserPoolId, JobName, CloudWatchLogsRoleArn }));
    pool.local.clock.advance(1);
  }
  const list = (PaginationToken?: string) =>
    pool.aws.send(new ListUserImportJobsCommand({ UserPoolId, MaxResults: 2, PaginationToken }));
  const first = await list();
  const second = await list(first.PaginationToken);
  const names = [first, second].map(({ UserImportJobs }) => UserImportJobs?.map(({ JobName }) => JobName));
  expect(names).toEqual([['three', 'two'], ['one']]);
  expect(second.PaginationToken).toBeUndefined();
});
