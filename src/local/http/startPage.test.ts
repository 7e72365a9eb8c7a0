import { expect, test } from 'vitest';
import { createLocalCognito, type LocalCognito } from '../index.js';

async function startPage(local: LocalCognito): Promise<string> {
  const response = await local.fetch(new Request('http://localhost:9229/'));
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(response.headers.get('x-frame-options')).toBe('DENY');
  return response.text();
}

test('the start page shows pools, clients and users, their issuer and keys, and no secret', async () => {
  const local = createLocalCognito();
  const { UserPool } = await local.call<{ UserPool: { Id: string } }>('CreateUserPool', {
    PoolName: 'people',
  });
  const UserPoolId = UserPool.Id;
  const { UserPoolClient } = await local.call<{
    UserPoolClient: { ClientId: string; ClientSecret: string };
  }>('CreateUserPoolClient', { UserPoolId, ClientName: 'web', GenerateSecret: true });
  await local.call('AdminCreateUser', { UserPoolId, Username: 'ada', TemporaryPassword: 'Correct-horse-1' });
  const page = await startPage(local);
  for (const shown of ['people', UserPoolId, 'web', UserPoolClient.ClientId, 'ada', 'with a secret']) {
    expect(page).toContain(shown);
  }
  expect(page).toContain(`http://localhost:9229/${UserPoolId}/.well-known/jwks.json`);
  expect(page).not.toContain(UserPoolClient.ClientSecret);
  expect(page).not.toContain('Correct-horse-1');
});

test('markup in a name is text on the start page', async () => {
  const local = createLocalCognito();
  const { UserPool } = await local.call<{ UserPool: { Id: string } }>('CreateUserPool', {
    PoolName: 'people',
  });
  await local.call('AdminCreateUser', {
    UserPoolId: UserPool.Id,
    Username: '<script>alert(1)</script>',
  });
  const page = await startPage(local);
  expect(page).toContain('&lt;script&gt;alert(1)');
  expect(page).not.toContain('<script>');
});

test('the start page of a local Cognito without pools says how to make one', async () => {
  expect(await startPage(createLocalCognito())).toContain('No user pools yet');
});
