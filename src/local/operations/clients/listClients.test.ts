import { ListUserPoolClientsCommand } from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { startPool } from '../../fixtures/startPool.js';

// The values of the API reference: no app client is registered by an app here.
test.each([
  [undefined, 1],
  ['REGULAR', 1],
  ['DCR', 0],
] as const)('app clients are listed by their type: %s', async (ClientType, count) => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const { UserPoolClients } = await aws.send(new ListUserPoolClientsCommand({ UserPoolId, ClientType }));
  expect(UserPoolClients).toHaveLength(count);
});
