import { expect, test } from 'vitest';
import { createLocalCognito, type LocalCognito } from '../index.js';

const address = 'https://cognito.test/';

function call(
  local: LocalCognito,
  target: string,
  body: string | object,
  headers: Record<string, string> = {},
) {
  const request = new Request(address, {
    method: 'POST',
    headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${target}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return local.fetch(request);
}

async function refusal(local: LocalCognito, target: string, body: string | object) {
  const response = await call(local, target, body);
  const { __type, message } = await response.json();
  expect(response.headers.get('x-amzn-errortype')).toBe(`${__type}:`);
  expect(response.headers.get('x-amzn-requestid')).toBeTruthy();
  return { status: response.status, __type, message };
}

test('a value that breaks a constraint is refused with AWS’s message', async () => {
  const local = createLocalCognito();
  const user = { ClientId: 'abc', Username: 'ada', Password: 'Correct-horse-1' };
  expect(await refusal(local, 'SignUp', { ...user, Username: '' })).toMatchObject({
    status: 400,
    __type: 'InvalidParameterException',
    message: expect.stringContaining(
      "2 validation errors detected: Value at 'username' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ),
  });
  expect(await refusal(local, 'SignUp', { ...user, UserAttributes: [{}] })).toMatchObject({
    message:
      "1 validation error detected: Value null at 'userAttributes.1.member.name' failed to satisfy constraint: Member must not be null",
  });
  expect(await refusal(local, 'InitiateAuth', { ClientId: 'abc', AuthFlow: 'NONE' })).toMatchObject({
    message: expect.stringContaining(
      "Value 'NONE' at 'authFlow' failed to satisfy constraint: Member must satisfy enum",
    ),
  });
  // AWS's words for a list, quoted in a pull request of aws-solutions/media-insights-on-aws.
  const ExplicitAuthFlows = ['USER_PASSWORD_AUTH', 'ADMIN_USER_PASSWORD_AUTH'];
  const client = { UserPoolId: 'us-east-1_a', ClientName: 'app', ExplicitAuthFlows };
  expect(await refusal(local, 'CreateUserPoolClient', client)).toMatchObject({
    message: expect.stringContaining(
      "Value '[USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH]' at 'explicitAuthFlows' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [",
    ),
  });
});

test.each([
  ['', 'InvalidParameterException'],
  ['{', 'SerializationException'],
  ['[]', 'SerializationException'],
  ['"text"', 'SerializationException'],
  ['{"ClientId":1,"Username":"ada"}', 'SerializationException'],
  ['{"ClientId":{},"Username":"ada"}', 'SerializationException'],
  ['{"ClientId":"none","Username":"ada"}', 'ResourceNotFoundException'],
  ['{"ClientId":"none","Username":"ada","SecretHash":null}', 'ResourceNotFoundException'],
  ['{"__proto__":{"ClientId":"none"},"Username":"ada"}', 'InvalidParameterException'],
  [`${'['.repeat(100_000)}`, 'SerializationException'],
])('the body %.40s is refused as %s', async (body, __type) => {
  expect(await refusal(createLocalCognito(), 'ForgotPassword', body)).toMatchObject({ status: 400, __type });
});

test.each(['ListEverything', '', '__proto__', 'constructor', 'toString'])(
  'an operation that does not exist, such as "%s", is refused with 400',
  async (target) => {
    expect(await refusal(createLocalCognito(), target, {})).toMatchObject({
      status: 400,
      __type: 'UnknownOperationException',
    });
  },
);

test('a body of ten megabytes is refused', async () => {
  const big = { ClientId: 'x'.repeat(10 * 1024 * 1024) };
  expect(await refusal(createLocalCognito(), 'SignUp', big)).toMatchObject({
    status: 413,
    __type: 'RequestEntityTooLargeException',
  });
});

test('pages of any origin can send requests and read the reason of a refusal', async () => {
  const local = createLocalCognito();
  const wanted =
    'amz-sdk-invocation-id,amz-sdk-request,cache-control,content-type,x-amz-target,x-amz-user-agent';
  const headers = { origin: 'https://app.test', 'access-control-request-headers': wanted };
  const preflight = await local.fetch(new Request(address, { method: 'OPTIONS', headers }));
  expect(preflight.ok).toBe(true);
  expect(preflight.headers.get('access-control-allow-headers')).toBe(wanted);
  for (const answer of [
    preflight,
    await call(local, 'SignUp', '{'),
    await local.fetch(new Request(`${address}x`)),
  ]) {
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-amzn-errortype');
  }
});
