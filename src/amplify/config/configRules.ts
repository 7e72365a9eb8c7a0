import { CognitoKitError } from '../../core/index.js';

/** A rule for one value of the config. */
interface Check {
  readonly expected: string;
  readonly why: string;
  /** `inside`: required where the object is present that has the value as a member. */
  readonly required?: boolean | 'inside';
  test(value: unknown): boolean;
}

/** The rules of one shape of config, by path; parents come before their members. */
export type Rules = Readonly<Record<string, Check>>;

const named = 'Every request to Cognito names it.';
const drawn = 'The forms are drawn from it.';

const object: Check = { expected: 'an object', why: 'The user pool is described in it.', test: isObject };
const flag: Check = { expected: 'true or false', why: drawn, test: (value) => typeof value === 'boolean' };
const texts = listOf();
const section: Check = { ...object, required: true };

// Amplify's trap: it takes the region from the part before the underscore, and computes SRP with the part after.
const poolId: Check = {
  expected: 'a user pool id like "eu-central-1_AbCdEf123"',
  why: named,
  required: true,
  test: matches(/^[a-z\d-]+_[a-z\d]+$/i),
};
const clientId: Check = {
  expected: 'an app client id: letters and digits only',
  why: named,
  required: true,
  test: matches(/^[\w+]{1,128}$/),
};
const identityPoolId: Check = {
  expected: 'an identity pool id like "eu-central-1:0123…"',
  why: 'AWS credentials are asked for with it.',
  test: matches(/^[\w-]+:[\w-]+$/),
};
const length: Check = {
  expected: 'a whole number from 6 to 99',
  why: 'The password checklist shows it.',
  test: (value) => Number.isInteger(value) && Number(value) >= 6 && Number(value) <= 99,
};

// Amplify's trap: it puts `https://` before the domain, always.
const domain: Check = {
  expected: 'a domain without "https://", like "example.auth.eu-central-1.amazoncognito.com"',
  why: 'People are sent there to sign in.',
  required: 'inside',
  test: matches(/^[\w.-]+(:\d+)?(\/[\w./-]*)?$/),
};
const addresses: Check = {
  expected: 'a list of URLs like "https://example.com/auth/callback"',
  why: 'Identity providers send people back to one of them.',
  required: 'inside',
  test: (value) => Array.isArray(value) && value.length > 0 && value.every(matches(/^[a-z][\w+.-]*:\/\//i)),
};
const responseType: Check = {
  expected: '"code"',
  why: 'Tokens of the implicit flow ("token") stand in addresses and cannot be refreshed (RFC 9700, section 2.1.2).',
  required: 'inside',
  test: matches(/^code$/),
};

/** An absolute `http:` or `https:` URL. */
export const url: Check = {
  expected: 'an absolute URL like "http://localhost:9229"',
  why: 'Every request goes there.',
  test: (value) => matches(/^https?:\/\//i)(value) && isUrl(String(value)),
};

/** `amplify_outputs.json`, version 1. */
export const outputsRules: Rules = {
  version: {
    expected: '"1" or "1.x"',
    why: 'It tells how to read the rest.',
    required: true,
    test: matches(/^1(\.\d+)*$/),
  },
  auth: section,
  'auth.user_pool_id': poolId,
  'auth.user_pool_client_id': clientId,
  'auth.identity_pool_id': identityPoolId,
  'auth.password_policy': object,
  'auth.password_policy.min_length': length,
  'auth.password_policy.require_lowercase': flag,
  'auth.password_policy.require_uppercase': flag,
  'auth.password_policy.require_numbers': flag,
  'auth.password_policy.require_symbols': flag,
  'auth.mfa_configuration': oneOf('NONE', 'OPTIONAL', 'REQUIRED'),
  'auth.mfa_methods': listOf('TOTP', 'SMS', 'EMAIL'),
  'auth.username_attributes': listOf('username', 'email', 'phone_number'),
  'auth.standard_required_attributes': texts,
  'auth.oauth': object,
  'auth.oauth.domain': domain,
  'auth.oauth.scopes': { ...texts, required: 'inside' },
  'auth.oauth.redirect_sign_in_uri': addresses,
  'auth.oauth.redirect_sign_out_uri': addresses,
  'auth.oauth.response_type': responseType,
  'auth.oauth.identity_providers': texts,
  'auth.passwordless': object,
  'custom.cognito-kit.endpoint': url,
};

/** `aws-exports.js` of Amplify Gen 1. */
export const exportsRules: Rules = {
  aws_project_region: {
    expected: 'a region',
    why: 'Amplify reads nothing without it.',
    required: true,
    test: matches(/./),
  },
  aws_user_pools_id: poolId,
  aws_user_pools_web_client_id: clientId,
  aws_cognito_identity_pool_id: identityPoolId,
  aws_cognito_password_protection_settings: object,
  'aws_cognito_password_protection_settings.passwordPolicyMinLength': length,
  'aws_cognito_password_protection_settings.passwordPolicyCharacters': texts,
  aws_cognito_mfa_configuration: oneOf('OFF', 'OPTIONAL', 'ON'),
  aws_cognito_mfa_types: texts,
  aws_cognito_username_attributes: texts,
  aws_cognito_signup_attributes: texts,
  aws_cognito_verification_mechanisms: texts,
  // An empty object where an app uses no provider.
  oauth: object,
  'oauth.domain': { ...domain, required: false },
  'oauth.responseType': { ...responseType, required: false },
};

/** Amplify's own `ResourcesConfig`. */
export const resourcesRules: Rules = {
  Auth: section,
  'Auth.Cognito': section,
  'Auth.Cognito.userPoolId': poolId,
  'Auth.Cognito.userPoolClientId': clientId,
  'Auth.Cognito.userPoolEndpoint': url,
  'Auth.Cognito.identityPoolId': identityPoolId,
  'Auth.Cognito.identityPoolEndpoint': url,
  'Auth.Cognito.loginWith': object,
  'Auth.Cognito.loginWith.username': flag,
  'Auth.Cognito.loginWith.email': flag,
  'Auth.Cognito.loginWith.phone': flag,
  'Auth.Cognito.loginWith.oauth': object,
  'Auth.Cognito.loginWith.oauth.domain': domain,
  'Auth.Cognito.loginWith.oauth.scopes': { ...texts, required: 'inside' },
  'Auth.Cognito.loginWith.oauth.redirectSignIn': addresses,
  'Auth.Cognito.loginWith.oauth.redirectSignOut': addresses,
  'Auth.Cognito.loginWith.oauth.responseType': responseType,
  'Auth.Cognito.userAttributes': object,
  'Auth.Cognito.mfa': object,
  'Auth.Cognito.mfa.status': oneOf('on', 'off', 'optional'),
  'Auth.Cognito.mfa.totpEnabled': flag,
  'Auth.Cognito.mfa.smsEnabled': flag,
  'Auth.Cognito.passwordFormat': object,
  'Auth.Cognito.passwordFormat.minLength': length,
  'Auth.Cognito.passwordFormat.requireLowercase': flag,
  'Auth.Cognito.passwordFormat.requireUppercase': flag,
  'Auth.Cognito.passwordFormat.requireNumbers': flag,
  'Auth.Cognito.passwordFormat.requireSpecialCharacters': flag,
};

/** Checks a config by its rules. @throws CognitoKitError `bad-config`, naming the first key that breaks one. */
export function checkConfig(config: object, rules: Rules): void {
  for (const [path, check] of Object.entries(rules)) {
    const value = valueAt(config, path);
    if (value == null ? isMissed(config, path, check) : !check.test(value)) {
      throw badConfig(`config.${path}`, value, check);
    }
  }
}

/** Makes the error for a wrong config: which key is wrong, why it matters, what to do. */
export function badConfig(
  key: string,
  value: unknown,
  { expected, why }: Pick<Check, 'expected' | 'why'>,
): CognitoKitError {
  const found = value == null ? 'is missing' : `is ${JSON.stringify(value)?.slice(0, 60)}`;
  return new CognitoKitError(
    'bad-config',
    `${key} ${found}; it must be ${expected}. ${why} Correct it, or copy it from the AWS console or from \`npx ampx generate outputs\`.`,
  );
}

/** Whether a value is an object with named members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMissed(config: object, path: string, { required = false }: Check): boolean {
  return required === 'inside' ? isObject(valueAt(config, path.replace(/\.[^.]+$/, ''))) : required;
}

function valueAt(config: object, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), config);
}

function matches(pattern: RegExp) {
  return (value: unknown) => typeof value === 'string' && pattern.test(value);
}

function oneOf(...allowed: string[]): Check {
  const expected = `one of ${allowed.join(', ')}`;
  return { expected, why: drawn, test: (value) => allowed.includes(String(value)) };
}

function listOf(...allowed: string[]): Check {
  return {
    expected: allowed.length ? `a list of ${allowed.join(', ')}` : 'a list of names',
    why: drawn,
    test: (value) => Array.isArray(value) && value.every((item) => isIn(item, allowed)),
  };
}

function isIn(item: unknown, allowed: readonly string[]): boolean {
  return typeof item === 'string' && (allowed.length === 0 || allowed.includes(item));
}

function isUrl(text: string): boolean {
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}
