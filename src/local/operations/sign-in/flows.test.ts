import {
  AdminInitiateAuthCommand,
  type AuthFlowType,
  type ExplicitAuthFlowsType,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { addUser, password, startPool } from '../../fixtures/startPool.js';

const Username = 'ada@example.com';
const flows = [
  'USER_SRP_AUTH',
  'USER_PASSWORD_AUTH',
  'ADMIN_USER_PASSWORD_AUTH',
  'ADMIN_NO_SRP_AUTH',
  'CUSTOM_AUTH',
  'REFRESH_TOKEN_AUTH',
  'REFRESH_TOKEN',
  'USER_AUTH',
] as const satisfies readonly AuthFlowType[];
type Flow = (typeof flows)[number];

const everyClient: Flow[] = ['USER_SRP_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN'];
const byAdmin: Flow[] = ['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'];

// ExplicitAuthFlows of CreateUserPoolClient in the API reference; the developer guide says of the older names that
// they add to the flows of every client.
test.each<{ names: ExplicitAuthFlowsType[] | undefined; allowed: Flow[] }>([
  { names: undefined, allowed: everyClient },
  { names: [], allowed: everyClient },
  { names: ['ADMIN_NO_SRP_AUTH'], allowed: [...everyClient, ...byAdmin] },
  { names: ['USER_PASSWORD_AUTH'], allowed: [...everyClient, 'USER_PASSWORD_AUTH'] },
  {
    names: ['ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH'],
    allowed: [...everyClient, ...byAdmin, 'USER_PASSWORD_AUTH'],
  },
  { names: ['CUSTOM_AUTH_FLOW_ONLY'], allowed: everyClient.filter((flow) => flow !== 'USER_SRP_AUTH') },
  { names: ['ALLOW_USER_PASSWORD_AUTH'], allowed: ['USER_PASSWORD_AUTH'] },
  { names: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'], allowed: byAdmin },
  { names: ['ALLOW_REFRESH_TOKEN_AUTH'], allowed: ['REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN'] },
  { names: ['ALLOW_USER_AUTH', 'ALLOW_CUSTOM_AUTH'], allowed: ['USER_AUTH', 'CUSTOM_AUTH'] },
])('a client with the flows $names allows $allowed', async ({ names, allowed }) => {
  const pool = await startPool({ client: { ExplicitAuthFlows: names } });
  const { aws, clientId: ClientId, userPoolId: UserPoolId } = pool;
  await addUser(pool, { username: Username });
  const AuthParameters = { USERNAME: Username, PASSWORD: password, SRP_A: 'a', REFRESH_TOKEN: 'none' };
  const refused: Flow[] = [];
  for (const AuthFlow of flows) {
    const request = { ClientId, AuthFlow, AuthParameters };
    const outcome = AuthFlow.startsWith('ADMIN')
      ? aws.send(new AdminInitiateAuthCommand({ UserPoolId, ...request }))
      : aws.send(new InitiateAuthCommand(request));
    const message = await outcome.then(String, (failure: Error) => failure.message);
    if (/not enabled for (this|the) client/.test(message)) refused.push(AuthFlow);
  }
  expect(refused).toEqual(flows.filter((flow) => !allowed.includes(flow)));
});
