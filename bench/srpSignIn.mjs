import { Amplify } from 'aws-amplify';
import { signIn, signOut } from 'aws-amplify/auth';
import { ConsoleLogger } from 'aws-amplify/utils';
import { createLocalCognito, interceptFetch } from 'cognito-kit/local';
import { medians } from './median.mjs';

// It warns at each sign-in that the endpoint is not AWS's.
ConsoleLogger.LOG_LEVEL = 'ERROR';

const endpoint = 'http://cognito.bench';
const password = 'Analytical-1843';

/** Milliseconds that the local Cognito spends on one SRP sign-in, for pools of these sizes. */
export async function srpSignIn(sizes) {
  const pools = await Promise.all(sizes.map(createPool));
  return medians(
    pools.map((pool) => () => timed(pool)),
    25,
  );
}

async function createPool(size) {
  const local = createLocalCognito({ origin: endpoint });
  const { UserPool } = await call(local, 'CreateUserPool', { PoolName: 'bench' });
  const { UserPoolClient } = await call(local, 'CreateUserPoolClient', {
    UserPoolId: UserPool.Id,
    ClientName: 'bench',
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  });
  for (let index = 0; index < size; index += 1) {
    const who = { UserPoolId: UserPool.Id, Username: `user-${index}` };
    await call(local, 'AdminCreateUser', { ...who, MessageAction: 'SUPPRESS' });
    // The others only have to be there.
    if (index === 0)
      await call(local, 'AdminSetUserPassword', { ...who, Password: password, Permanent: true });
  }
  return { local, userPoolId: UserPool.Id, userPoolClientId: UserPoolClient.ClientId };
}

async function timed({ local, userPoolId, userPoolClientId }) {
  let spent = 0;
  const timing = {
    ...local,
    fetch: async (request) => {
      const start = performance.now();
      const response = await local.fetch(request);
      spent += performance.now() - start;
      return response;
    },
  };
  const restore = interceptFetch(timing, endpoint);
  Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint: endpoint } } });
  await signIn({ username: 'user-0', password });
  const result = spent;
  await signOut();
  restore();
  return result;
}

async function call(local, operation, input) {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
  };
  const request = new Request(endpoint, { method: 'POST', headers, body: JSON.stringify(input) });
  const response = await local.fetch(request);
  if (!response.ok) throw new Error(`${operation} failed: ${await response.text()}`);
  return response.json();
}
