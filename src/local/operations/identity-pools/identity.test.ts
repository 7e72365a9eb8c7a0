import {
  DescribeIdentityPoolCommand,
  GetCredentialsForIdentityCommand,
  GetIdCommand,
  GetIdentityPoolRolesCommand,
} from '@aws-sdk/client-cognito-identity';
import { AdminAddUserToGroupCommand, CreateGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { fetchAuthSession } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { roleArn, startIdentityPool } from '../../fixtures/startIdentityPool.js';
import { addUser, signInPlainly } from '../../fixtures/startPool.js';

const username = 'ada@example.com';
function roleIn(sessionToken: string | undefined): string {
  return JSON.parse(atob(sessionToken ?? '')).role;
}

test('a guest gets an identity and credentials of the role for guests', async () => {
  await startIdentityPool();
  const guest = await fetchAuthSession();
  expect(guest.identityId).toMatch(/^us-east-1:[0-9a-f-]{36}$/);
  expect(guest.credentials).toMatchObject({ accessKeyId: expect.stringMatching(/^ASIA/) });
  expect(roleIn(guest.credentials?.sessionToken)).toBe(roleArn('guest'));
});

test('a signed-in user gets the role of signed-in users, and has the same identity each time', async () => {
  const pool = await startIdentityPool();
  await addUser(pool, { username });
  await signInPlainly(username);
  const first = await fetchAuthSession();
  expect(roleIn(first.credentials?.sessionToken)).toBe(roleArn('member'));
  const { IdentityId } = await pool.identity.send(
    new GetIdCommand({
      IdentityPoolId: pool.identityPoolId,
      Logins: { [pool.provider]: String(first.tokens?.idToken) },
    }),
  );
  expect(IdentityId).toBe(first.identityId);
});

test('the group with precedence gives the role', async () => {
  const pool = await startIdentityPool({ mapping: {} });
  await addUser(pool, { username });
  for (const [GroupName, Precedence] of [
    ['readers', 10],
    ['admins', 1],
  ] as const) {
    const group = { UserPoolId: pool.userPoolId, GroupName };
    await pool.aws.send(new CreateGroupCommand({ ...group, Precedence, RoleArn: roleArn(GroupName) }));
    await pool.aws.send(new AdminAddUserToGroupCommand({ ...group, Username: username }));
  }
  await signInPlainly(username);
  const { credentials, identityId, tokens } = await fetchAuthSession();
  expect(roleIn(credentials?.sessionToken)).toBe(roleArn('admins'));
  const asked = { IdentityId: identityId, Logins: { [pool.provider]: String(tokens?.idToken) } };
  const other = await pool.identity.send(
    new GetCredentialsForIdentityCommand({ ...asked, CustomRoleArn: roleArn('readers') }),
  );
  expect(roleIn(other.Credentials?.SessionToken)).toBe(roleArn('readers'));
  expect(other.Credentials?.Expiration).toBeInstanceOf(Date);
  const strange = new GetCredentialsForIdentityCommand({ ...asked, CustomRoleArn: roleArn('strangers') });
  await expect(pool.identity.send(strange)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
});

test('a user without a role of a group is denied where the pool requires a role', async () => {
  const pool = await startIdentityPool({ mapping: { AmbiguousRoleResolution: 'Deny' } });
  await addUser(pool, { username });
  await signInPlainly(username);
  await expect(fetchAuthSession()).rejects.toMatchObject({ name: 'NotAuthorizedException' });
});

test('rules about claims give the role', async () => {
  const rule = {
    Claim: 'email',
    MatchType: 'Contains',
    Value: '@example.com',
    RoleARN: roleArn('staff'),
  } as const;
  const pool = await startIdentityPool({ mapping: { Type: 'Rules', RulesConfiguration: { Rules: [rule] } } });
  await addUser(pool, { username });
  await signInPlainly(username);
  const { credentials } = await fetchAuthSession();
  expect(roleIn(credentials?.sessionToken)).toBe(roleArn('staff'));
});

test('a pool without guests, a forged token and an expired one are refused', async () => {
  const pool = await startIdentityPool({ pool: { AllowUnauthenticatedIdentities: false } });
  await addUser(pool, { username });
  const { identity, identityPoolId: IdentityPoolId, provider } = pool;
  await expect(identity.send(new GetIdCommand({ IdentityPoolId }))).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Unauthenticated access is not supported for this identity pool.',
  });
  await signInPlainly(username);
  const { tokens, identityId } = await fetchAuthSession();
  const token = String(tokens?.idToken);
  const forged = new GetIdCommand({ IdentityPoolId, Logins: { [provider]: `${token.slice(0, -6)}AAAAAA` } });
  await expect(identity.send(forged)).rejects.toMatchObject({
    message: expect.stringMatching(/^Invalid login token\./),
  });
  const alone = new GetCredentialsForIdentityCommand({ IdentityId: identityId });
  await expect(identity.send(alone)).rejects.toMatchObject({
    message: `Access to Identity '${identityId}' is forbidden.`,
  });
  pool.local.clock.advance(3601);
  const late = new GetIdCommand({ IdentityPoolId, Logins: { [provider]: token } });
  await expect(identity.send(late)).rejects.toMatchObject({
    message: /^Invalid login token\. Token expired/,
  });
  const elsewhere = new GetIdCommand({ IdentityPoolId, Logins: { 'accounts.google.com': token } });
  await expect(identity.send(elsewhere)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
});

test('an identity pool is described, and a missing identity pool is not found', async () => {
  const { identity, identityPoolId: IdentityPoolId } = await startIdentityPool();
  expect(await identity.send(new DescribeIdentityPoolCommand({ IdentityPoolId }))).toMatchObject({
    IdentityPoolName: 'people',
    AllowUnauthenticatedIdentities: true,
  });
  expect(await identity.send(new GetIdentityPoolRolesCommand({ IdentityPoolId }))).toMatchObject({
    Roles: { authenticated: roleArn('member') },
  });
  const unknown = 'us-east-1:00000000-0000-4000-8000-000000000000';
  await expect(identity.send(new GetIdCommand({ IdentityPoolId: unknown }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: `IdentityPool '${unknown}' not found.`,
  });
});

test('a fault makes an operation of identity pools fail too', async () => {
  const { identity, identityPoolId: IdentityPoolId, local } = await startIdentityPool();
  local.faults.set({ operation: 'GetId', kind: 'error', type: 'ResourceConflictException', times: 1 });
  await expect(identity.send(new GetIdCommand({ IdentityPoolId }))).rejects.toMatchObject({
    name: 'ResourceConflictException',
  });
});
