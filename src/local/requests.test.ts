import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addUser, password, startPool } from './fixtures/startPool.js';
import { createLocalCognito, type LocalCognito } from './index.js';
import { operations } from './operations/table.js';

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

test('a value that breaks a constraint is named as AWS names it', async () => {
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
      "1 validation error detected: Value at 'userAttributes.1.member.name' failed to satisfy constraint: Member must not be null",
  });
  expect(await refusal(local, 'InitiateAuth', { ClientId: 'abc', AuthFlow: 'NONE' })).toMatchObject({
    message: expect.stringContaining(
      "Value at 'authFlow' failed to satisfy constraint: Member must satisfy enum",
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
  'an operation that is not built, such as "%s", is refused with 400',
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

test('browsers of any origin may ask, and may read why they were refused', async () => {
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

test('no malformed request gets anything but a refusal in AWS’s shape', async () => {
  const pool = await startPool();
  const username = 'ada@example.com';
  await addUser(pool, { username });
  const seed = { ClientId: pool.clientId, UserPoolId: pool.userPoolId, Username: username };
  const AuthParameters = { USERNAME: username, PASSWORD: password };
  const signIn = { ...seed, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters };
  const { AuthenticationResult } = await (await call(pool.local, 'InitiateAuth', signIn)).json();
  const { AccessToken } = AuthenticationResult;
  const values = fc.oneof(
    fc.constantFrom(
      username,
      password,
      AccessToken,
      pool.clientId,
      pool.userPoolId,
      '123456',
      'USER_SRP_AUTH',
    ),
    fc.constantFrom('PASSWORD_VERIFIER', 'MFA_SETUP', 'email', 'constructor', '__proto__', '\ud800', '/+='),
    fc.string(),
    fc.jsonValue({ depthSize: 'small' }),
    fc.dictionary(
      fc.constantFrom('USERNAME', 'SRP_A', 'PASSWORD', 'ANSWER', '__proto__', 'EMAIL'),
      fc.string(),
    ),
    fc.array(fc.record({ Name: fc.constantFrom('email', '__proto__', 'custom:x'), Value: fc.string() })),
  );
  const bodies = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .dictionary(fc.constantFrom(...memberNames), values)
      .chain((odd) =>
        fc.boolean().map((seeded) => JSON.stringify(seeded ? { ...seed, AccessToken, ...odd } : odd)),
      ),
  );
  const names = fc.oneof(
    { arbitrary: fc.constantFrom(...operations.keys()), weight: 9 },
    { arbitrary: fc.string({ unit: 'binary-ascii' }).filter(isHeaderValue), weight: 1 },
  );
  await fc.assert(
    fc.asyncProperty(names, bodies, async (name, body) => {
      const response = await call(pool.local, name, body);
      const answer = await response.json();
      expect(answer).toBeTypeOf('object');
      if (response.ok) return;
      expect(response.status).toBeLessThan(500);
      expect(answer).toEqual({
        __type: expect.stringMatching(/^\w+Exception$/),
        message: expect.any(String),
      });
      expect(response.headers.get('x-amzn-errortype')).toBe(`${answer.__type}:`);
    }),
    { numRuns: 1500 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('SUPPORT.md lists every operation that is built, and no other', () => {
  const support = readFileSync(new URL('SUPPORT.md', import.meta.url), 'utf8');
  const listed = [...support.matchAll(/^\| ([A-Z]\w+) \| (?:done|partly) \|/gm)].map(([, name]) => name);
  expect(listed).toEqual([...operations.keys()].sort());
});

const memberNames = [
  'AccessToken',
  'AttributeName',
  'AuthFlow',
  'AuthParameters',
  'ChallengeName',
  'ChallengeResponses',
  'ClientId',
  'ClientName',
  'Code',
  'ConfirmationCode',
  'MfaConfiguration',
  'Password',
  'Policies',
  'PoolName',
  'PreviousPassword',
  'ProposedPassword',
  'RefreshToken',
  'SMSMfaSettings',
  'Schema',
  'SecretHash',
  'Session',
  'TemporaryPassword',
  'Token',
  'UserAttributes',
  'UserCode',
  'UserPoolId',
  'UserPoolTags',
  'Username',
  '__proto__',
];

function isHeaderValue(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a header cannot carry
  return !/[\x00-\x08\x0a-\x1f\x7f]/.test(text);
}
