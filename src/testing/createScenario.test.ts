import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../amplify/config/readConfig.js';
import { createScenario } from './createScenario.js';
import type { Scenario } from './scenario.js';

let scenario: Scenario;

afterEach(() => scenario.restore());

test('a pool is an email pool by default, and its config says so', async () => {
  scenario = await createScenario();
  const { resources, pool } = readConfig(scenario.config, scenario.endpoint);
  expect(pool).toMatchObject({ identifiers: ['email'], requiredAttributes: [], mfa: { mode: 'off' } });
  expect(resources?.Auth?.Cognito).toMatchObject({
    userPoolId: scenario.userPoolId,
    userPoolClientId: scenario.clientId,
    userPoolEndpoint: scenario.endpoint,
  });
});

test('the config describes the pool that CreateUserPool made', async () => {
  scenario = await createScenario({
    pool: {
      UsernameAttributes: [],
      AliasAttributes: ['email', 'preferred_username'],
      MfaConfiguration: 'OPTIONAL',
      Policies: { PasswordPolicy: { MinimumLength: 12, RequireNumbers: true } },
      Schema: [{ Name: 'given_name', Required: true }],
    },
    mfaMethods: ['TOTP'],
  });
  expect(readConfig(scenario.config, scenario.endpoint).pool).toMatchObject({
    identifiers: ['username', 'email'],
    authFlowType: 'USER_SRP_AUTH',
    firstFactors: [],
    providers: [],
    confirmation: 'code',
    passwordPolicy: { minLength: 12, lowercase: false, uppercase: false, numbers: true, symbols: false },
    requiredAttributes: ['given_name'],
    mfa: { mode: 'optional', methods: ['TOTP'] },
  });
});

test('the config tells that accounts are confirmed by link', async () => {
  scenario = await createScenario({
    pool: { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } },
  });
  expect(readConfig(scenario.config, scenario.endpoint).pool).toMatchObject({
    identifiers: ['email'],
    confirmation: 'link',
  });
});

test('the config tells how people may sign in without a password', async () => {
  scenario = await createScenario({
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] } } },
  });
  expect(readConfig(scenario.config, scenario.endpoint).pool).toMatchObject({
    authFlowType: 'USER_AUTH',
    firstFactors: ['WEB_AUTHN', 'EMAIL_OTP'],
  });
});

test('users are as the test wants them', async () => {
  scenario = await createScenario({
    pool: { MfaConfiguration: 'ON' },
    users: [
      { username: 'ada@example.com', mfa: ['TOTP', 'EMAIL'] },
      { username: 'new@example.com', confirmed: false },
      { username: 'temporary@example.com', temporaryPassword: 'Temporary-1' },
      { username: 'reset@example.com', resetRequired: true },
    ],
  });
  const statusOf = async (Username: string) => {
    const { UserStatus } = await scenario.aws('AdminGetUser', { UserPoolId: scenario.userPoolId, Username });
    return UserStatus;
  };
  expect(await statusOf('ada@example.com')).toBe('CONFIRMED');
  expect(await statusOf('new@example.com')).toBe('UNCONFIRMED');
  expect(await statusOf('temporary@example.com')).toBe('FORCE_CHANGE_PASSWORD');
  expect(await statusOf('reset@example.com')).toBe('RESET_REQUIRED');
  expect(scenario.codeFor('new@example.com')).toMatch(/^\d{6}$/);
  expect(scenario.totpCode(scenario.totpSecretOf('ada@example.com'))).toMatch(/^\d{6}$/);
});

test('says what it does not have', async () => {
  scenario = await createScenario();
  expect(() => scenario.codeFor('nobody@example.com')).toThrow('no code sent to nobody@example.com');
  expect(() => scenario.totpSecretOf('nobody')).toThrow('no authenticator app of nobody');
  await expect(
    scenario.aws('AdminGetUser', { UserPoolId: scenario.userPoolId, Username: 'x' }),
  ).rejects.toMatchObject({ name: 'UserNotFoundException', message: 'User does not exist.' });
});

test('gives fetch back', async () => {
  const before = globalThis.fetch;
  scenario = await createScenario();
  expect(globalThis.fetch).not.toBe(before);
  scenario.restore();
  expect(globalThis.fetch).toBe(before);
});
