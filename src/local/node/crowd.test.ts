import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  paginateListUsers,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, onTestFinished, test, vi } from 'vitest';
import { serve } from './index.js';

// Two hundred password verifiers are slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const Password = 'Correct-horse-1';

async function startServer() {
  const server = await serve({ port: 0 });
  const client = new CognitoIdentityProviderClient({
    region: 'us-east-1',
    endpoint: server.url,
    maxAttempts: 1,
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    requestHandler: { httpAgent: { maxSockets: 200 } },
  });
  onTestFinished(async () => {
    client.destroy();
    await server.close();
  });
  const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: 'crowd' }));
  const UserPoolId = UserPool?.Id;
  const { UserPoolClient } = await client.send(
    new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'app' }),
  );
  const signUp = (Username: string) =>
    client.send(new SignUpCommand({ ClientId: UserPoolClient?.ClientId, Username, Password }));
  const usernames = async () => {
    const names = [];
    for await (const { Users = [] } of paginateListUsers({ client }, { UserPoolId })) {
      names.push(...Users.map(({ Username = '' }) => Username));
    }
    return names.sort();
  };
  return { signUp, usernames };
}

test('200 users who sign up at once all exist', async () => {
  const { signUp, usernames } = await startServer();
  const names = Array.from({ length: 200 }, (_, index) => `person-${index}`).sort();
  await Promise.all(names.map(signUp));
  expect(await usernames()).toEqual(names);
});

test('of 200 sign-ups with the same name at once, one succeeds', async () => {
  const { signUp, usernames } = await startServer();
  const outcomes = await Promise.allSettled(Array.from({ length: 200 }, () => signUp('ada')));
  const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? outcome.reason.name : []));
  expect(refusals).toEqual(Array(199).fill('UsernameExistsException'));
  expect(await usernames()).toEqual(['ada']);
});
