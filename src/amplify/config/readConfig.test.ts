import { Amplify } from 'aws-amplify';
import { describe, expect, test, vi } from 'vitest';
import { CognitoKitError, defaultPasswordPolicy } from '../../core/index.js';
import { readConfig } from './readConfig.js';

const outputs = {
  version: '1.4',
  auth: {
    aws_region: 'eu-central-1',
    user_pool_id: 'eu-central-1_AbCdEf123',
    user_pool_client_id: '3n4b5urk1ft4fl3mg5e62d9ado',
    username_attributes: ['email'],
    standard_required_attributes: ['email', 'email_verified', 'given_name'],
    password_policy: {
      min_length: 10,
      require_lowercase: true,
      require_uppercase: false,
      require_numbers: true,
      require_symbols: false,
    },
    mfa_configuration: 'OPTIONAL',
    mfa_methods: ['SMS', 'EMAIL', 'TOTP'],
  },
};

const exportsOfGen1 = {
  aws_project_region: 'eu-central-1',
  aws_user_pools_id: 'eu-central-1_AbCdEf123',
  aws_user_pools_web_client_id: '3n4b5urk1ft4fl3mg5e62d9ado',
  aws_cognito_username_attributes: ['PHONE_NUMBER'],
  aws_cognito_signup_attributes: ['PHONE_NUMBER', 'EMAIL'],
  aws_cognito_mfa_configuration: 'ON',
  aws_cognito_mfa_types: ['TOTP'],
  aws_cognito_password_protection_settings: {
    passwordPolicyMinLength: 12,
    passwordPolicyCharacters: ['REQUIRES_NUMBERS'],
  },
};

const hosted = {
  domain: 'example.auth.eu-central-1.amazoncognito.com',
  scopes: ['openid'],
  redirect_sign_in_uri: ['https://app.example/auth/callback'],
  redirect_sign_out_uri: ['https://app.example/'],
  response_type: 'code',
};

const cognito = { userPoolId: 'local_Test1', userPoolClientId: 'abc123' };

const plain = { authFlowType: 'USER_SRP_AUTH', firstFactors: [], providers: [], confirmation: 'code' };

describe('the pool settings', () => {
  test('are read from amplify_outputs.json, with the email factor that Amplify drops', () => {
    expect(readConfig(outputs).pool).toEqual({
      ...plain,
      identifiers: ['email'],
      passwordPolicy: { minLength: 10, lowercase: true, uppercase: false, numbers: true, symbols: false },
      requiredAttributes: ['given_name'],
      mfa: { mode: 'optional', methods: ['TOTP', 'EMAIL', 'SMS'] },
    });
  });

  test('are read from aws-exports of Gen 1', () => {
    expect(readConfig(exportsOfGen1).pool).toEqual({
      ...plain,
      identifiers: ['phone'],
      passwordPolicy: { minLength: 12, lowercase: false, uppercase: false, numbers: true, symbols: false },
      requiredAttributes: ['email'],
      mfa: { mode: 'required', methods: ['TOTP'] },
    });
  });

  test('are usernames, the default policy and no second factor for a ResourcesConfig with the ids alone', () => {
    expect(readConfig({ Auth: { Cognito: cognito } }).pool).toEqual({
      ...plain,
      identifiers: ['username'],
      passwordPolicy: defaultPasswordPolicy,
      requiredAttributes: [],
      mfa: { mode: 'off', methods: [] },
    });
  });

  test('have the identity providers, with those that Amplify drops', () => {
    const names = ['COGNITO', 'GOOGLE', 'LOGIN_WITH_AMAZON', 'SIGN_IN_WITH_APPLE', 'Corporate'];
    const oauth = { ...hosted, identity_providers: names };
    const { providers } = readConfig({ version: '1', auth: { ...outputs.auth, oauth } }).pool;
    expect(providers).toEqual(['Google', 'Amazon', 'Apple', 'Corporate']);
  });

  test('have a required email that is only one of two identifiers', () => {
    const auth = { ...outputs.auth, username_attributes: ['email', 'phone_number'] };
    expect(readConfig({ version: '1', auth }).pool.requiredAttributes).toEqual(['email', 'given_name']);
  });

  test('are the defaults on a server without any config', () => {
    // Amplify has one configuration a page, which another test may have set. It warns when it has none.
    Amplify.configure({});
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(readConfig().pool.identifiers).toEqual(['username']);
    expect(readConfig().resources).toBeNull();
  });
});

describe('the endpoint', () => {
  test('reaches Amplify as it is, path included', () => {
    const { resources } = readConfig(outputs, 'http://localhost:9229/pools/a');
    expect(resources?.Auth?.Cognito.userPoolEndpoint).toBe('http://localhost:9229/pools/a');
  });

  test('leaves the object that the app passed untouched', () => {
    const config = Object.freeze({ Auth: Object.freeze({ Cognito: Object.freeze({ ...cognito }) }) });
    expect(readConfig(config, 'http://localhost:9229').resources).not.toBe(config);
  });

  test('is read from the JSON that `npx cognito-kit local` prints, unless the app names another', () => {
    const local = { ...outputs, custom: { 'cognito-kit': { endpoint: 'http://localhost:9229' } } };
    const cognitoOf = (endpoint?: string) => readConfig(local, endpoint).resources?.Auth?.Cognito;
    expect(cognitoOf()).toMatchObject({
      userPoolEndpoint: 'http://localhost:9229',
      identityPoolEndpoint: 'http://localhost:9229',
    });
    expect(cognitoOf('http://localhost:9300')).toMatchObject({ userPoolEndpoint: 'http://localhost:9300' });
    const wrong = { ...outputs, custom: { 'cognito-kit': { endpoint: 'localhost:9229' } } };
    expect(mistakeIn(wrong)).toMatch(/^config.custom.cognito-kit.endpoint is "localhost:9229"; it must be/);
  });

  test.each(['/cognito', 'localhost:9229', 'ftp://localhost', 'http://', ''])('refuses %o', (endpoint) => {
    expect(mistakeIn(outputs, endpoint)).toMatch(/^endpoint is .*; it must be an absolute URL/);
  });
});

const auth = (members: object) => ({ version: '1', auth: { ...outputs.auth, ...members } });
const policy = (members: object) => auth({ password_policy: members });
const gen1 = (members: object) => ({ ...exportsOfGen1, ...members });
const resources = (members: object) => ({ Auth: { Cognito: { ...cognito, ...members } } });

const malformed: [config: unknown, message: RegExp][] = [
  [null, /no user pool/],
  ['eu-central-1_x', /^config is "eu-central-1_x".*Pass the content of amplify_outputs.json/],
  [42, /^config is 42/],
  [[outputs], /^config is \[/],
  [{}, /^config has no keys/],
  [{ default: outputs }, /^config has default/],
  [{ userPoolId: 'eu-central-1_x' }, /^config has userPoolId/],
  [{ auth: outputs.auth }, /^config\.version is missing/],
  [{ ...outputs, version: 1 }, /^config\.version is 1; it must be "1"/],
  [{ ...outputs, version: '2' }, /^config\.version is "2"/],
  [{ version: '1' }, /^config\.auth is missing/],
  [{ version: '1', auth: 'x' }, /^config\.auth is "x"/],
  [auth({ user_pool_id: undefined }), /^config\.auth\.user_pool_id is missing.*Every request to Cognito/],
  [
    auth({ user_pool_id: 'AbCdEf123' }),
    /^config\.auth\.user_pool_id is "AbCdEf123"; it must be a user pool id/,
  ],
  [
    auth({ oauth: { ...hosted, domain: 'https://example.com' } }),
    /^config\.auth\.oauth\.domain is "https:.*without "https:/,
  ],
  [auth({ oauth: { ...hosted, domain: undefined } }), /^config\.auth\.oauth\.domain is missing/],
  [auth({ oauth: { ...hosted, response_type: 'id' } }), /^config\.auth\.oauth\.response_type is "id"/],
  [
    auth({ oauth: { ...hosted, response_type: 'token' } }),
    /response_type is "token"; it must be "code".*RFC 9700/,
  ],
  [auth({ oauth: { ...hosted, redirect_sign_in_uri: [] } }), /redirect_sign_in_uri is \[\]/],
  [
    auth({ oauth: { ...hosted, redirect_sign_in_uri: ['/callback'] } }),
    /redirect_sign_in_uri.*a list of URLs/,
  ],
  [auth({ oauth: { ...hosted, scopes: 'openid' } }), /^config\.auth\.oauth\.scopes is "openid"/],
  [auth({ user_pool_id: 'eu-central-1_' }), /user_pool_id/],
  [auth({ user_pool_id: 'eu-central-1_a_b' }), /user_pool_id/],
  [auth({ user_pool_id: 7 }), /user_pool_id is 7/],
  [auth({ user_pool_client_id: undefined }), /^config\.auth\.user_pool_client_id is missing/],
  [auth({ user_pool_client_id: ['a'] }), /user_pool_client_id is \["a"\]/],
  [auth({ user_pool_client_id: 'my client' }), /user_pool_client_id is "my client"/],
  [auth({ identity_pool_id: 'no-colon' }), /identity_pool_id/],
  [auth({ password_policy: 'strong' }), /^config\.auth\.password_policy is "strong"; it must be an object/],
  [
    policy({ min_length: '8' }),
    /^config\.auth\.password_policy\.min_length is "8"; it must be a whole number/,
  ],
  [policy({ min_length: 5 }), /min_length is 5/],
  [policy({ min_length: 100 }), /min_length is 100/],
  [policy({ require_numbers: 'yes' }), /password_policy\.require_numbers is "yes"; it must be true or false/],
  [policy({ require_symbols: 1 }), /require_symbols is 1/],
  [
    auth({ mfa_configuration: 'SOMETIMES' }),
    /mfa_configuration is "SOMETIMES"; it must be one of NONE, OPTIONAL/,
  ],
  [auth({ mfa_methods: 'TOTP' }), /mfa_methods is "TOTP"; it must be a list of TOTP, SMS, EMAIL/],
  [auth({ mfa_methods: ['PIGEON'] }), /mfa_methods is \["PIGEON"\]/],
  [auth({ username_attributes: ['mail'] }), /username_attributes/],
  [auth({ standard_required_attributes: 'email' }), /standard_required_attributes/],
  [auth({ oauth: 'x' }), /auth\.oauth/],
  [gen1({ aws_user_pools_id: undefined }), /^config\.aws_user_pools_id is missing/],
  [gen1({ aws_user_pools_web_client_id: '' }), /^config\.aws_user_pools_web_client_id is ""/],
  [gen1({ aws_cognito_mfa_configuration: 'MAYBE' }), /aws_cognito_mfa_configuration is "MAYBE"/],
  [gen1({ aws_cognito_username_attributes: 'EMAIL' }), /aws_cognito_username_attributes/],
  [gen1({ aws_cognito_password_protection_settings: { passwordPolicyMinLength: 'a' } }), /MinLength is "a"/],
  [
    { aws_user_pools_id: 'eu_a', aws_user_pools_web_client_id: 'a' },
    /^config\.aws_project_region is missing/,
  ],
  [{ Auth: {} }, /^config\.Auth\.Cognito is missing/],
  [{ Auth: null }, /^config\.Auth is missing/],
  [resources({ userPoolId: '' }), /^config\.Auth\.Cognito\.userPoolId is ""/],
  [resources({ userPoolClientId: undefined }), /^config\.Auth\.Cognito\.userPoolClientId is missing/],
  [
    resources({ userPoolEndpoint: '/cognito' }),
    /userPoolEndpoint is "\/cognito"; it must be an absolute URL/,
  ],
  [resources({ mfa: { status: 'maybe' } }), /Cognito\.mfa\.status is "maybe"/],
  [resources({ loginWith: { email: 'yes' } }), /loginWith\.email is "yes"/],
  [resources({ passwordFormat: { minLength: 1 } }), /passwordFormat\.minLength is 1/],
  [{ ...outputs, storage: { bucket_name: 'b', aws_region: 'r', buckets: 5 } }, /^Amplify cannot read config/],
];

test.each(malformed)('names what is wrong in %j', (config, message) => {
  expect(mistakeIn(config)).toMatch(message);
});

function mistakeIn(config: unknown, endpoint?: string): string {
  try {
    readConfig(config, endpoint);
  } catch (error) {
    expect(error).toBeInstanceOf(CognitoKitError);
    expect(error).toHaveProperty('code', 'bad-config');
    return error instanceof Error ? error.message : '';
  }
  return 'no mistake found';
}
