import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOperations } from '../fixtures/operations.js';
import { password, startPool } from '../fixtures/startPool.js';
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

// In rounds, since a slow machine needs long for all: each round makes other requests.
test.each([1, 2, 3, 4, 5])('every malformed request is refused in AWS’s shape, round %i of 5', async () => {
  const { snapshot, plausible } = await startFullPool();
  const odd = fc.oneof(
    fc.constantFrom(...Object.values(plausible)),
    fc.constantFrom('123456', 'USER_SRP_AUTH', 'PASSWORD_VERIFIER', 'MFA_SETUP', 'email', 'SAML', 'Google'),
    fc.constantFrom('constructor', '__proto__', '\ud800', '/+=', 'email ^= "a"', ''),
    fc.string(),
    fc.jsonValue({ depthSize: 'small' }),
    fc.dictionary(
      fc.constantFrom('USERNAME', 'SRP_A', 'PASSWORD', 'ANSWER', '__proto__', 'EMAIL', 'Enabled'),
      fc.string(),
    ),
    fc.array(fc.record({ Name: fc.constantFrom('email', '__proto__', 'custom:x'), Value: fc.string() })),
  );
  // Nearly right, so that most requests reach the operation's own checks.
  const inputOf = (members: readonly string[]) => {
    const usual = members.filter((name) => Object.hasOwn(plausible, name));
    return fc
      .tuple(
        fc.subarray(usual, { minLength: Math.max(0, usual.length - 1) }),
        fc.dictionary(fc.constantFrom(...members, '__proto__'), odd, { maxKeys: 2 }),
      )
      .map(([kept, strange]) =>
        JSON.stringify({ ...Object.fromEntries(kept.map((name) => [name, plausible[name]])), ...strange }),
      );
  };
  const requests = fc.oneof(
    ...Object.entries(allOperations).map(([name, { members }]) =>
      fc.record({
        name: fc.constant(name),
        body: fc.oneof({ arbitrary: inputOf(members), weight: 8 }, fc.string(), fc.json()),
      }),
    ),
    fc.record({
      name: fc.string({ unit: 'binary-ascii' }).filter(isHeaderValue),
      body: fc.json(),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(requests, { minLength: 1, maxLength: 4 }), async (calls) => {
      // Each from the same state: one of them may delete the pool.
      const local = createLocalCognito({ snapshot, origin: address.slice(0, -1) });
      for (const { name, body } of calls) {
        const response = await call(local, name, body);
        const answer = await response.json();
        expect(answer).toBeTypeOf('object');
        if (response.ok) continue;
        expect(response.status, `${name} ${body} ${JSON.stringify(answer)}`).toBeLessThan(500);
        expect(answer).toEqual({
          __type: expect.stringMatching(/^\w+Exception$/),
          message: expect.any(String),
        });
        expect(response.headers.get('x-amzn-errortype')).toBe(`${answer.__type}:`);
      }
    }),
    { numRuns: 300 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** The members of answers that lead to other requests. */
interface Full {
  readonly AuthenticationResult: Readonly<Record<string, unknown>>;
  readonly ManagedLoginBranding: Readonly<Record<string, unknown>>;
  readonly UserPool: Readonly<Record<string, unknown>>;
}

/** A pool with one record of each kind, and members by which a request reaches them. */
async function startFullPool() {
  const {
    local,
    clientId,
    userPoolId: UserPoolId,
  } = await startPool({}, createLocalCognito({ origin: address.slice(0, -1) }));
  const ask = (name: string, input: object) => local.call<Full>(name, { UserPoolId, ...input });
  const Username = 'ada@example.com';
  const identity = { ClientId: clientId, Username };
  await ask('SignUp', { ...identity, Password: password });
  await ask('AdminConfirmSignUp', identity);
  const AuthParameters = { USERNAME: Username, PASSWORD: password };
  const signIn = { ...identity, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters };
  const { AuthenticationResult } = await ask('InitiateAuth', signIn);
  const group = { GroupName: 'editors', Precedence: 1 };
  await ask('CreateGroup', group);
  await ask('AdminAddUserToGroup', { ...group, Username });
  const server = { Identifier: 'api', Name: 'API', Scopes: [{ ScopeName: 'a', ScopeDescription: 'b' }] };
  await ask('CreateResourceServer', server);
  const provider = {
    ProviderName: 'Google',
    ProviderType: 'Google',
    ProviderDetails: { client_id: 'x', client_secret: 'x', authorize_scopes: 'openid' },
    IdpIdentifiers: ['example.com'],
  };
  await ask('CreateIdentityProvider', provider);
  await ask('CreateUserPoolDomain', { Domain: 'people' });
  const { ManagedLoginBranding } = await ask('CreateManagedLoginBranding', { ...identity, Settings: {} });
  const { UserPool } = await ask('DescribeUserPool', {});
  const user = {
    ProviderName: 'Google',
    ProviderAttributeName: 'Cognito_Subject',
    ProviderAttributeValue: '1',
  };
  const plausible: Record<string, unknown> = {
    ...signIn,
    ...AuthenticationResult,
    ...group,
    ...server,
    ...provider,
    UserPoolId,
    PoolName: 'people',
    ClientName: 'app',
    Password: password,
    UserAttributes: [{ Name: 'email', Value: Username }],
    UserAttributeNames: ['nickname'],
    Token: AuthenticationResult.RefreshToken,
    ChallengeName: 'SOFTWARE_TOKEN_MFA',
    ChallengeResponses: AuthParameters,
    ConfirmationCode: '123456',
    DeviceKey: 'us-east-1_0000-aaaa',
    Domain: 'people',
    IdpIdentifier: 'example.com',
    ManagedLoginBrandingId: ManagedLoginBranding.ManagedLoginBrandingId,
    ResourceArn: UserPool.Arn,
    Tags: { team: 'a' },
    TagKeys: ['team'],
    MaxResults: 1,
    Limit: 1,
    MFAOptions: [{ DeliveryMedium: 'SMS', AttributeName: 'phone_number' }],
    CustomAttributes: [{ Name: 'plan', AttributeDataType: 'String' }],
    DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: Username },
    SourceUser: user,
    User: user,
  };
  return { snapshot: local.snapshot(), plausible };
}

function isHeaderValue(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a header cannot carry
  return !/[\x00-\x08\x0a-\x1f\x7f]/.test(text);
}
