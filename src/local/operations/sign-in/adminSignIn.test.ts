import { createHmac } from 'node:crypto';
import {
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  type AdminInitiateAuthCommandInput,
  AdminRespondToAuthChallengeCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { addUser, password, startPool } from '../../fixtures/startPool.js';

const Username = 'ada@example.com';

async function startWithUser(settings: Parameters<typeof startPool>[0] = {}) {
  const pool = await startPool(settings);
  await addUser(pool, { username: Username });
  return pool;
}

test('a server signs a user in with a password, where the client allows it', async () => {
  const ExplicitAuthFlows = ['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] as const;
  const pool = await startWithUser({ client: { ExplicitAuthFlows: [...ExplicitAuthFlows] } });
  const begin = (request: Partial<AdminInitiateAuthCommandInput> = {}) =>
    pool.aws.send(
      new AdminInitiateAuthCommand({
        UserPoolId: pool.userPoolId,
        ClientId: pool.clientId,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: Username, PASSWORD: password },
        ...request,
      }),
    );
  const { AuthenticationResult } = await begin();
  expect(AuthenticationResult).toMatchObject({ TokenType: 'Bearer', ExpiresIn: 3600 });
  expect((await begin({ AuthFlow: 'ADMIN_NO_SRP_AUTH' })).AuthenticationResult).toBeDefined();
  const AuthParameters = { REFRESH_TOKEN: AuthenticationResult?.RefreshToken ?? '' };
  const refreshed = await begin({ AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters });
  expect(refreshed.AuthenticationResult?.AccessToken).toBeDefined();
  await expect(begin({ AuthFlow: 'USER_PASSWORD_AUTH' })).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
  await expect(begin({ UserPoolId: 'us-east-1_none' })).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
  await expect(begin({ AuthParameters: { USERNAME: Username, PASSWORD: 'wrong' } })).rejects.toThrow(
    'Incorrect username or password.',
  );
  const byClient = new InitiateAuthCommand({
    ClientId: pool.clientId,
    AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: Username, PASSWORD: password },
  });
  await expect(pool.aws.send(byClient)).rejects.toThrow('Initiate Auth method not supported.');
});

test('a server is refused a flow that the client does not allow', async () => {
  const pool = await startWithUser();
  const begin = new AdminInitiateAuthCommand({
    UserPoolId: pool.userPoolId,
    ClientId: pool.clientId,
    AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: Username, PASSWORD: password },
  });
  await expect(pool.aws.send(begin)).rejects.toThrow('Auth flow not enabled for this client');
});

test('a server replaces a temporary password, with the secret of its client', async () => {
  const pool = await startPool({
    client: { ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'], ClientSecret: 's'.repeat(30) },
  });
  const SECRET_HASH = createHmac('sha256', 's'.repeat(30))
    .update(Username + pool.clientId)
    .digest('base64');
  const where = { UserPoolId: pool.userPoolId, ClientId: pool.clientId };
  const TemporaryPassword = `Temporary-${password}`;
  await pool.aws.send(
    new AdminCreateUserCommand({ UserPoolId: pool.userPoolId, Username, TemporaryPassword }),
  );
  const asked = await pool.aws.send(
    new AdminInitiateAuthCommand({
      ...where,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: Username, PASSWORD: TemporaryPassword, SECRET_HASH },
    }),
  );
  expect(asked.ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
  const answer = (secretHash: string) =>
    pool.aws.send(
      new AdminRespondToAuthChallengeCommand({
        ...where,
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        Session: asked.Session,
        ChallengeResponses: { USERNAME: Username, NEW_PASSWORD: password, SECRET_HASH: secretHash },
      }),
    );
  await expect(answer('wrong')).rejects.toThrow('Unable to verify secret hash for client');
  expect((await answer(SECRET_HASH)).AuthenticationResult?.AccessToken).toBeDefined();
});
