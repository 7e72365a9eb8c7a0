import { Agent, request } from 'node:http';

const password = 'Analytical-1843';
const users = 20;

/** Makes a client of one server that keeps as many connections open as there are requests at once. */
export function createClient(url) {
  const agent = new Agent({ keepAlive: true });
  const call = (operation, input) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(input);
      const headers = {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
        'content-length': Buffer.byteLength(body),
        authorization: 'AWS4-HMAC-SHA256 Credential=any/20260101/us-east-1/cognito-idp/aws4_request',
      };
      const sent = request(url, { method: 'POST', agent, headers }, async (answer) => {
        let text = '';
        for await (const part of answer) text += part;
        if (answer.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`${operation}: ${answer.statusCode} ${text}`));
      });
      sent.on('error', (cause) => {
        // A server may close an idle connection at the moment of the next request.
        if (sent.reusedSocket && cause.code === 'ECONNRESET') resolve(call(operation, input));
        else reject(cause);
      });
      sent.end(body);
    });
  return { call, close: () => agent.destroy() };
}

/** Creates a pool with confirmed users, and answers one sign-in and one sign-up by number. */
export async function startPool(call) {
  const settings = { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] };
  const { UserPool } = await call('CreateUserPool', { PoolName: 'bench', ...settings });
  const { UserPoolClient } = await call('CreateUserPoolClient', {
    UserPoolId: UserPool.Id,
    ClientName: 'bench',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  });
  const emailOf = (number) => `user-${number}@example.com`;
  for (let number = 0; number < users; number += 1) {
    const account = { UserPoolId: UserPool.Id, Username: emailOf(number) };
    const UserAttributes = [{ Name: 'email', Value: emailOf(number) }];
    await call('AdminCreateUser', { ...account, UserAttributes, MessageAction: 'SUPPRESS' });
    await call('AdminSetUserPassword', { ...account, Password: password, Permanent: true });
  }
  const { ClientId } = UserPoolClient;
  const signIn = (number) =>
    call('InitiateAuth', {
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: emailOf(number % users), PASSWORD: password },
    });
  const signUp = (number) => {
    const Username = emailOf(users + number);
    return call('SignUp', {
      ClientId,
      Username,
      Password: password,
      UserAttributes: [{ Name: 'email', Value: Username }],
    });
  };
  return { signIn, signUp };
}

/** Makes `count` requests over so many connections, and answers the milliseconds of each and the seconds of all. */
export async function load(send, { connections, count, first = 0 }) {
  const times = [];
  let next = first;
  const connection = async () => {
    while (next < first + count) {
      const start = performance.now();
      const number = next;
      next += 1;
      await send(number);
      times.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, connection));
  return { times, seconds: (performance.now() - start) / 1000 };
}
