import {
  AddCustomAttributesCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientCommandInput,
  CreateUserPoolCommand,
  type CreateUserPoolCommandInput,
  GetUserPoolMfaConfigCommand,
  SetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { endpoint, startPool } from '../fixtures/startPool.js';

type Settings = Partial<CreateUserPoolCommandInput>;

const plan = { Name: 'plan', AttributeDataType: 'String' as const };
const seats = { Name: 'seats', AttributeDataType: 'Number' as const };

// The words about limits and types are those of moto.
test.each<[Settings, string]>([
  [{ Schema: [{ ...plan, Required: true }] }, 'Required custom attributes are not supported currently.'],
  [{ Schema: [{ Name: 'email', AttributeDataType: 'Number' }] }, 'You can not change AttributeDataType'],
  [{ Schema: [plan, plan] }, 'Duplicate attribute custom:plan'],
  [
    { Schema: [{ Name: 'plan' }] },
    'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.',
  ],
  [
    { Schema: [{ ...plan, StringAttributeConstraints: { MinLength: '9', MaxLength: '8' } }] },
    'user.custom:plan: Max length cannot be less than min length.',
  ],
  [
    { Schema: [{ ...plan, StringAttributeConstraints: { MaxLength: '2049' } }] },
    'user.custom:plan: String attributes cannot have a length of more than 2048',
  ],
  [
    { Schema: [{ ...plan, StringAttributeConstraints: { MinLength: 'abc' } }] },
    'Invalid StringAttributeConstraints for schema attribute custom:plan',
  ],
  [
    { Schema: [{ ...seats, NumberAttributeConstraints: { MinValue: 'abc' } }] },
    'Invalid NumberAttributeConstraints for schema attribute custom:seats',
  ],
  [
    { Schema: [{ ...seats, NumberAttributeConstraints: { MinValue: '2', MaxValue: '1' } }] },
    'user.custom:seats: Max value cannot be less than min value.',
  ],
  // The lists of the model with at least one member.
  [{ Schema: [] }, "Value '[]' at 'schema' failed to satisfy constraint: Member must have length"],
  [{ AccountRecoverySetting: { RecoveryMechanisms: [] } }, "at 'accountRecoverySetting.recoveryMechanisms'"],
  // terraform-provider-aws waits for this message.
  [
    {
      Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 3 } },
      AdminCreateUserConfig: { UnusedAccountValidityDays: 3 },
    },
    'Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
  ],
])('pool settings that AWS refuses are refused: %j', async (pool, message) => {
  const refusal = await startPool({ pool }).catch((cause: Error) => cause);
  expect(refusal).toMatchObject({
    name: 'InvalidParameterException',
    message: expect.stringContaining(message),
  });
});

// The words of moto.
test('an attribute that exists cannot be added', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool({ pool: { Schema: [plan] } });
  await expect(
    aws.send(new AddCustomAttributesCommand({ UserPoolId, CustomAttributes: [plan] })),
  ).rejects.toThrow('custom:plan: Existing attribute already has name custom:plan.');
});

test.each<Partial<CreateUserPoolClientCommandInput>>([
  { AccessTokenValidity: 2, TokenValidityUnits: { AccessToken: 'minutes' } },
  { IdTokenValidity: 25 },
  { AccessTokenValidity: 25, TokenValidityUnits: { AccessToken: 'days' } },
  { RefreshTokenValidity: 59, TokenValidityUnits: { RefreshToken: 'minutes' } },
  { RefreshTokenValidity: 3651 },
])('a lifetime of tokens out of AWS’s range is refused: %j', async (settings) => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const refusal = aws.send(new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'other', ...settings }));
  await expect(refusal).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'Invalid range for token validity.',
  });
});

// The API reference: older values cannot be assigned at the same time as values that begin with ALLOW_.
test('older and newer names of flows cannot be mixed, and older names are kept', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const create = (ExplicitAuthFlows: CreateUserPoolClientCommandInput['ExplicitAuthFlows']) =>
    aws.send(new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'other', ExplicitAuthFlows }));
  await expect(create(['ADMIN_NO_SRP_AUTH', 'ALLOW_USER_SRP_AUTH'])).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
  const older = ['ADMIN_NO_SRP_AUTH' as const, 'USER_PASSWORD_AUTH' as const];
  expect((await create(older)).UserPoolClient?.ExplicitAuthFlows).toEqual(older);
});

// floci-io/floci measured these rules on AWS; the words are also in the source of terraform-provider-aws.
test.each([
  [{ MfaConfiguration: 'OFF', SoftwareTokenMfaConfiguration: { Enabled: false } }, "can't turn off MFA"],
  [{ SoftwareTokenMfaConfiguration: { Enabled: true } }, "can't turn off MFA and configure an MFA together."],
  [
    { MfaConfiguration: 'ON' },
    'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.',
  ],
  [
    { MfaConfiguration: 'OPTIONAL', WebAuthnConfiguration: { RelyingPartyId: 'a.example' } },
    'must be enabled.',
  ],
] as const)('MFA without a factor, and a factor without MFA, are refused: %j', async (settings, message) => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const refusal = aws.send(new SetUserPoolMfaConfigCommand({ UserPoolId, ...settings }));
  await expect(refusal).rejects.toThrow(message);
});

test('an authenticator app that is switched off stays off, and leaves with MFA', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const read = async () => {
    const { $metadata, ...config } = await aws.send(new GetUserPoolMfaConfigCommand({ UserPoolId }));
    return config;
  };
  const optional = {
    MfaConfiguration: 'OPTIONAL' as const,
    SoftwareTokenMfaConfiguration: { Enabled: false },
  };
  await aws.send(new SetUserPoolMfaConfigCommand({ UserPoolId, ...optional }));
  expect(await read()).toEqual(optional);
  await aws.send(new SetUserPoolMfaConfigCommand({ UserPoolId }));
  expect(await read()).toEqual({ MfaConfiguration: 'OFF' });
});

test('a pool is made in the region that the request is signed for', async () => {
  const { local } = await startPool();
  const requests: Request[] = [];
  const aws = new CognitoIdentityProviderClient({
    region: 'eu-west-1',
    endpoint,
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    requestHandler: {
      async handle({ method, headers, body }: { method: string; headers: HeadersInit; body?: string }) {
        const request = new Request(endpoint, { method, headers, ...(body ? { body } : {}) });
        requests.push(request);
        const { status, body: answer } = await local.fetch(request);
        return { response: { statusCode: status, headers: {}, body: answer } };
      },
    },
  });
  const { UserPool } = await aws.send(new CreateUserPoolCommand({ PoolName: 'far' }));
  expect(requests[0]?.headers.get('authorization')).toContain('/eu-west-1/cognito-idp/aws4_request');
  expect(UserPool?.Id).toMatch(/^eu-west-1_/);
  expect(UserPool?.Arn).toBe(`arn:aws:cognito-idp:eu-west-1:000000000000:userpool/${UserPool?.Id}`);
});
