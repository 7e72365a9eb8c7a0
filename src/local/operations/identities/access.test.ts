import {
  DescribeIdentityCommand,
  GetCredentialsForIdentityCommand,
  GetIdCommand,
  GetOpenIdTokenCommand,
  GetOpenIdTokenForDeveloperIdentityCommand,
  UnlinkIdentityCommand,
} from '@aws-sdk/client-cognito-identity';
import {
  AdminDisableUserCommand,
  AdminUserGlobalSignOutCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { loginOf, startIdentityPool, type TestIdentityPool } from '../../fixtures/startIdentityPool.js';
import { createLocalCognito } from '../../index.js';

const settings = { pool: { AllowClassicFlow: true, DeveloperProviderName: 'login.app' } };
const own = 'cognito-identity.amazonaws.com';
const NotAuthorized = { name: 'NotAuthorizedException' };

async function idOf({ identity, identityPoolId }: TestIdentityPool, Logins?: Record<string, string>) {
  const { IdentityId = '' } = await identity.send(
    new GetIdCommand({ IdentityPoolId: identityPoolId, Logins }),
  );
  return IdentityId;
}

/** The identities of ada and a guest, and what other callers can offer. */
async function startWithAda() {
  const pool = await startIdentityPool(settings);
  const [ada, eve, bob] = [
    await loginOf(pool, 'ada@example.com'),
    await loginOf(pool, 'eve@example.com'),
    await loginOf(pool, 'bob@example.com'),
  ];
  const developer = { IdentityPoolId: pool.identityPoolId, Logins: { 'login.app': 'eve' } };
  const made = await pool.identity.send(new GetOpenIdTokenForDeveloperIdentityCommand(developer));
  const guest = await idOf(pool);
  const guestToken = await pool.identity.send(new GetOpenIdTokenCommand({ IdentityId: guest }));
  const [adasId] = [await idOf(pool, ada), await idOf(pool, bob)];
  const offers: Record<string, Record<string, string>> = {
    nothing: {},
    'the login of a user without an identity': eve,
    'the login of a user with another identity': bob,
    'a forged token': { [pool.provider]: `${ada[pool.provider]?.slice(0, -6)}AAAAAA` },
    'the OpenID token of a developer user': { [own]: made.Token ?? '' },
    'the OpenID token of a guest': { [own]: guestToken.Token ?? '' },
    'the ID token as an OpenID token': { [own]: ada[pool.provider] ?? '' },
    'an OpenID token that is no token': { [own]: 'x' },
  };
  return { ...pool, ada, adasId, guest, guestToken: guestToken.Token ?? '', offers };
}

test('a user’s identity opens only for a login of the identity, in every operation that uses an identity', async () => {
  const { identity, ada, adasId: IdentityId, provider, offers } = await startWithAda();
  for (const [offer, Logins] of Object.entries(offers)) {
    const request = { IdentityId, Logins };
    const calls = [
      () => identity.send(new GetCredentialsForIdentityCommand(request)),
      () => identity.send(new GetOpenIdTokenCommand(request)),
      () => identity.send(new UnlinkIdentityCommand({ ...request, LoginsToRemove: [provider] })),
    ];
    for (const call of calls) await expect(call(), offer).rejects.toMatchObject(NotAuthorized);
  }
  const { Logins } = await identity.send(new DescribeIdentityCommand({ IdentityId }));
  expect(Logins).toEqual([provider]);
  const own = await identity.send(new GetCredentialsForIdentityCommand({ IdentityId, Logins: ada }));
  expect(own.Credentials?.AccessKeyId).toMatch(/^ASIA/);
});

test('a login that does not match is refused in AWS’s words', async () => {
  const { identity, adasId: IdentityId, offers } = await startWithAda();
  const Logins = offers['the login of a user without an identity'];
  // The message is in many public reports of AWS's answer, such as amplify-js issue 2443.
  await expect(identity.send(new GetCredentialsForIdentityCommand({ IdentityId, Logins }))).rejects.toThrow(
    "Logins don't match. Please include at least one valid login for this identity or identity pool.",
  );
});

test('a guest who signs in keeps the identity, which no longer opens for guests', async () => {
  const pool = await startIdentityPool(settings);
  const IdentityId = await idOf(pool);
  const asGuest = { IdentityId };
  const { Token = '' } = await pool.identity.send(new GetOpenIdTokenCommand(asGuest));
  const asUser = { IdentityId, Logins: await loginOf(pool, 'ada@example.com') };
  await pool.identity.send(new GetCredentialsForIdentityCommand(asUser));
  expect(await idOf(pool, asUser.Logins)).toBe(IdentityId);
  for (const request of [asGuest, { IdentityId, Logins: { [own]: Token } }]) {
    const call = pool.identity.send(new GetCredentialsForIdentityCommand(request));
    await expect(call).rejects.toThrow(`Access to Identity '${IdentityId}' is forbidden.`);
  }
});

test('a login of another identity is not added to a guest’s identity', async () => {
  const { identity, ada, guest: IdentityId } = await startWithAda();
  // The API reference: the exception of a login that is already linked to another account.
  const Conflict = { name: 'ResourceConflictException' };
  for (const Command of [GetCredentialsForIdentityCommand, GetOpenIdTokenCommand]) {
    await expect(identity.send(new Command({ IdentityId, Logins: ada }))).rejects.toMatchObject(Conflict);
  }
});

test('an identity that has lost its last login opens for no caller', async () => {
  const pool = await startWithAda();
  const { identity, ada, adasId: IdentityId, provider } = pool;
  const { Token = '' } = await identity.send(new GetOpenIdTokenCommand({ IdentityId, Logins: ada }));
  await identity.send(new UnlinkIdentityCommand({ IdentityId, Logins: ada, LoginsToRemove: [provider] }));
  // The API reference: removing the last linked login makes the identity inaccessible.
  for (const Logins of [undefined, ada, { [own]: Token }]) {
    const call = identity.send(new GetCredentialsForIdentityCommand({ IdentityId, Logins }));
    await expect(call).rejects.toMatchObject(NotAuthorized);
  }
  expect(await idOf(pool, ada)).not.toBe(IdentityId);
});

test('only a server can name a user of the developer provider', async () => {
  const { identity, identityPoolId: IdentityPoolId, guest: IdentityId } = await startWithAda();
  const Logins = { 'login.app': 'eve' };
  const refusal = { name: 'InvalidParameterException', message: 'Please provide a valid public provider.' };
  for (const call of [
    identity.send(new GetIdCommand({ IdentityPoolId, Logins })),
    identity.send(new GetCredentialsForIdentityCommand({ IdentityId, Logins })),
    identity.send(new GetOpenIdTokenCommand({ IdentityId, Logins })),
  ]) {
    await expect(call).rejects.toMatchObject(refusal);
  }
});

test('the OpenID token of a user’s identity is in place of the login, also after a restart', async () => {
  const { identity, local, ada, adasId: IdentityId } = await startWithAda();
  const { Token = '' } = await identity.send(new GetOpenIdTokenCommand({ IdentityId, Logins: ada }));
  const request = { IdentityId, Logins: { [own]: Token } };
  const restarted = createLocalCognito({
    snapshot: JSON.parse(JSON.stringify(local.snapshot())),
    origin: 'https://cognito.test',
  });
  for (const each of [local, restarted]) {
    expect(await each.call('GetCredentialsForIdentity', request)).toMatchObject({ IdentityId });
  }
  local.clock.advance(601);
  // The API reference: the token is valid for ten minutes.
  await expect(local.call('GetCredentialsForIdentity', request)).rejects.toMatchObject(NotAuthorized);
});

test('an identity pool without the classic flow gives no OpenID tokens', async () => {
  const pool = await startIdentityPool();
  const IdentityId = await idOf(pool);
  // The message of AWS, from public write-ups of the refusal.
  await expect(pool.identity.send(new GetOpenIdTokenCommand({ IdentityId }))).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'Basic (classic) flow is not enabled, please use enhanced flow.',
  });
});

test.each([
  ['disabled', AdminDisableUserCommand],
  ['signed out everywhere', AdminUserGlobalSignOutCommand],
])('the server-side check refuses the token of a user who was %s', async (_, Command) => {
  const pool = await startIdentityPool({ serverSideTokenCheck: true });
  const Username = 'ada@example.com';
  const Logins = await loginOf(pool, Username);
  const IdentityId = await idOf(pool, Logins);
  await pool.aws.send(new Command({ UserPoolId: pool.userPoolId, Username }));
  const call = pool.identity.send(new GetCredentialsForIdentityCommand({ IdentityId, Logins }));
  await expect(call).rejects.toMatchObject({ ...NotAuthorized, message: 'Token is inactive' });
});
