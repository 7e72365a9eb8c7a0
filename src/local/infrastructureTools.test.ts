import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { expectReadBack, twins } from './fixtures/twins.js';
import { createLocalCognito } from './index.js';

type Members = Readonly<Record<string, unknown>>;

/** A request that a tool sent. Ids are placeholders such as `<pool1>`, which the step that makes the thing names. */
interface Step {
  readonly operation: string;
  readonly input: Members;
  readonly made?: string;
}

// Recorded from runs of the tools: Terraform with fixtures/tools/terraform (apply, apply in place, destroy), whose plan
// was empty after each step; AWS CLI with the fewest members.
test.each(['terraform', 'aws-cli'])(
  'what %s writes is what it reads, and it can delete all',
  async (tool) => {
    const local = createLocalCognito();
    const call = (name: string, input: object) => local.call<Members>(name, input);
    const ids = new Map<string, string>();
    for (const { operation, input: recorded, made } of await readSteps(tool)) {
      const input = fillIn(recorded, ids);
      const answer = await call(operation, input);
      const identity = made ? identityIn(answer) : {};
      if (made) ids.set(`<${made}>`, Object.values(identity)[0] ?? '');
      if (twins[operation]) await expectReadBack(call, { operation, input, identity });
    }
    expect(await call('ListUserPools', { MaxResults: 60 })).toEqual({ UserPools: [] });
    expect(await call('ListIdentityPools', { MaxResults: 60 })).toMatchObject({ IdentityPools: [] });
  },
);

async function readSteps(tool: string): Promise<Step[]> {
  const text = await readFile(new URL(`./fixtures/tools/${tool}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function fillIn(input: Members, ids: ReadonlyMap<string, string>): Members {
  let text = JSON.stringify(input);
  for (const [placeholder, id] of ids) text = text.replaceAll(placeholder, id);
  return JSON.parse(text);
}

function identityIn(answer: Members): Readonly<Record<string, string>> {
  const { UserPool, UserPoolClient, IdentityPoolId } = JSON.parse(JSON.stringify(answer));
  if (UserPool) return { UserPoolId: UserPool.Id };
  return UserPoolClient ? { ClientId: UserPoolClient.ClientId } : { IdentityPoolId };
}

// The operations that the resource type AWS::Cognito::UserPool names in its permissions for create, read and update.
// Its handler splits one document: CreateUserPool knows no EnabledMfas, and SetUserPoolMfaConfig nothing else.
test('a pool that is set up as CloudFormation does has no drift after a create and an update', async () => {
  const local = createLocalCognito();
  const call = (name: string, input: object) =>
    local.call<Record<'UserPool' | 'Tags', Members> & Members>(name, input);
  const settings = {
    AutoVerifiedAttributes: ['email'],
    Policies: { PasswordPolicy: { MinimumLength: 12, RequireNumbers: true } },
    AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: 'verified_email' }] },
    UserPoolTags: { stack: 'app' },
  };
  const fixed = { UsernameAttributes: ['email'], UsernameConfiguration: { CaseSensitive: false } };
  const made = await call('CreateUserPool', { PoolName: 'app', ...settings, ...fixed });
  const UserPoolId = made.UserPool.Id;
  const factors = { MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: { Enabled: true } };
  await call('SetUserPoolMfaConfig', { UserPoolId, ...factors });
  const read = async () => ({
    pool: (await call('DescribeUserPool', { UserPoolId })).UserPool,
    mfa: await call('GetUserPoolMfaConfig', { UserPoolId }),
  });
  const first = await read();
  expect(first).toMatchObject({
    pool: { ...settings, ...fixed, MfaConfiguration: 'OPTIONAL' },
    mfa: factors,
  });

  const changed = {
    ...settings,
    DeletionProtection: 'ACTIVE',
    UserPoolTags: { stack: 'app', stage: 'test' },
  };
  await call('UpdateUserPool', { UserPoolId, PoolName: 'app', MfaConfiguration: 'OPTIONAL', ...changed });
  await call('SetUserPoolMfaConfig', { UserPoolId, ...factors });
  expect(await read()).toMatchObject({
    pool: { ...first.pool, ...changed, LastModifiedDate: expect.any(Number) },
    mfa: factors,
  });
  const { Tags } = await call('ListTagsForResource', { ResourceArn: first.pool.Arn });
  expect(Tags).toEqual(changed.UserPoolTags);
  await expect(call('DeleteUserPool', { UserPoolId })).rejects.toThrow(/deletion protection/i);
  await call('UpdateUserPool', { UserPoolId, ...changed, DeletionProtection: 'INACTIVE' });
  await call('DeleteUserPool', { UserPoolId });
});
