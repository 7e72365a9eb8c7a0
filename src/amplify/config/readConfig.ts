import { Amplify, type ResourcesConfig } from 'aws-amplify';
import { parseAmplifyConfig } from 'aws-amplify/utils';
import {
  CognitoKitError,
  defaultPasswordPolicy,
  type FirstFactor,
  type Identifier,
  type MfaMethod,
  type PasswordPolicy,
  type PoolSettings,
} from '../../core/index.js';
import {
  badConfig,
  checkConfig,
  exportsRules,
  isObject,
  outputsRules,
  type Rules,
  resourcesRules,
  url,
} from './configRules.js';

/** The user pool in Amplify's `ResourcesConfig`. */
type Cognito = NonNullable<ResourcesConfig['Auth']>['Cognito'];

/** A config that was read and found valid. */
export interface Configuration {
  /** The config as `Amplify.configure` takes it; null on a server where the app has not configured Amplify yet. */
  readonly resources: ResourcesConfig | null;
  readonly pool: PoolSettings;
}

/**
 * Reads the config of a user pool, in any of the shapes that Amplify has had.
 * @throws CognitoKitError `bad-config`, naming the key
 * @see https://docs.amplify.aws/react/reference/amplify_outputs/
 */
export function readConfig(config?: unknown, endpointOfApp?: string): Configuration {
  if (endpointOfApp !== undefined && !url.test(endpointOfApp))
    throw badConfig('endpoint', endpointOfApp, url);
  const given = config === undefined ? configOfApp() : config;
  if (given === undefined) return { resources: null, pool: poolSettings(undefined) };
  if (!isObject(given)) throw unknownShape(given);
  checkConfig(given, rulesFor(given));
  const resources = parsed(given);
  const cognito = resources.Auth?.Cognito;
  const endpoint = endpointOfApp ?? endpointIn(given);
  const read = poolSettings(cognito, hasEmailMfa(given));
  const pool = { ...read, providers: providersIn(given) ?? read.providers };
  return { resources: endpoint ? withEndpoint(resources, endpoint) : resources, pool };
}

// A server may render before, or without, the app's own `Amplify.configure`; a browser may not.
function configOfApp(): ResourcesConfig | undefined {
  const resources = Amplify.getConfig();
  if (resources.Auth) return resources;
  if (typeof window === 'undefined') return undefined;
  throw new CognitoKitError(
    'bad-config',
    '<AuthProvider> got no config and Amplify has none either, so there is no user pool to talk to. Pass config={outputs}, or call Amplify.configure() before the first render.',
  );
}

function rulesFor(config: Record<string, unknown>): Rules {
  if ('Auth' in config) return resourcesRules;
  if ('version' in config || 'auth' in config) return outputsRules;
  if (Object.keys(config).some((key) => key.startsWith('aws_'))) return exportsRules;
  throw unknownShape(config);
}

function unknownShape(config: unknown): CognitoKitError {
  const keys = isObject(config) ? Object.keys(config).slice(0, 5).join(', ') || 'no keys' : undefined;
  const found = keys === undefined ? `is ${JSON.stringify(config)?.slice(0, 60)}` : `has ${keys}`;
  return new CognitoKitError(
    'bad-config',
    `config ${found}, so there is no user pool in it. Pass the content of amplify_outputs.json (it has "version" and "auth"), of aws-exports.js, or Amplify's ResourcesConfig ({ Auth: { Cognito: … } }).`,
  );
}

function parsed(config: Record<string, unknown>): ResourcesConfig {
  try {
    return parseAmplifyConfig(config);
  } catch (cause) {
    throw new CognitoKitError(
      'bad-config',
      `Amplify cannot read config (${cause instanceof Error ? cause.message : cause}), so nothing can be set up from it. Write the file anew with \`npx ampx generate outputs\`.`,
      { cause },
    );
  }
}

// `npx cognito-kit local` writes its address here. Amplify leaves `custom` to the app, and its parser drops it.
function endpointIn({ custom }: Record<string, unknown>): string | undefined {
  const own = isObject(custom) ? custom['cognito-kit'] : undefined;
  // The rules have checked that the endpoint is a URL.
  return isObject(own) ? (own.endpoint as string | undefined) : undefined;
}

function withEndpoint(resources: ResourcesConfig, endpoint: string): ResourcesConfig {
  const addresses = { userPoolEndpoint: endpoint, identityPoolEndpoint: endpoint };
  const cognito = { ...resources.Auth?.Cognito, ...addresses };
  // The spread loses the member of Amplify's union; the checks above found a user pool in the config.
  return { ...resources, Auth: { Cognito: cognito } as ResourcesConfig['Auth'] };
}

function poolSettings(cognito: Cognito | undefined, emailMfa = false): PoolSettings {
  const identifiers = identifiersOf(cognito);
  const { status = 'off', totpEnabled, smsEnabled } = cognito?.mfa ?? {};
  const methods: (MfaMethod | false | undefined)[] = [
    totpEnabled && 'TOTP',
    emailMfa && 'EMAIL',
    smsEnabled && 'SMS',
  ];
  return {
    identifiers,
    authFlowType: cognito?.passwordless ? 'USER_AUTH' : 'USER_SRP_AUTH',
    firstFactors: firstFactors(cognito?.passwordless),
    preferredFactor: cognito?.passwordless?.preferredChallenge,
    providers: (cognito?.loginWith?.oauth?.providers ?? []).map(nameOfProvider),
    confirmation: cognito?.signUpVerificationMethod ?? 'code',
    passwordPolicy: passwordPolicy(cognito?.passwordFormat),
    requiredAttributes: requiredAttributes(cognito, identifiers),
    mfa: {
      mode: status === 'on' ? 'required' : status,
      methods: status === 'off' ? [] : methods.filter((method) => !!method),
    },
  };
}

function firstFactors(passwordless: Cognito['passwordless']): FirstFactor[] {
  const { webAuthn, emailOtpEnabled, smsOtpEnabled } = passwordless ?? {};
  const factors: (FirstFactor | false | undefined)[] = [
    webAuthn !== undefined && 'WEB_AUTHN',
    emailOtpEnabled && 'EMAIL_OTP',
    smsOtpEnabled && 'SMS_OTP',
  ];
  return factors.filter((factor) => !!factor);
}

function nameOfProvider(provider: string | { custom: string }): string {
  return typeof provider === 'string' ? provider : provider.custom;
}

function identifiersOf(cognito: Cognito | undefined): Identifier[] {
  const all: Identifier[] = ['username', 'email', 'phone'];
  const allowed = all.filter((identifier) => cognito?.loginWith?.[identifier]);
  return allowed.length ? allowed : ['username'];
}

function passwordPolicy(format: Cognito['passwordFormat']): PasswordPolicy {
  if (!format) return defaultPasswordPolicy;
  return {
    minLength: format.minLength ?? defaultPasswordPolicy.minLength,
    lowercase: format.requireLowercase ?? false,
    uppercase: format.requireUppercase ?? false,
    numbers: format.requireNumbers ?? false,
    symbols: format.requireSpecialCharacters ?? false,
  };
}

function requiredAttributes(cognito: Cognito | undefined, identifiers: readonly Identifier[]): string[] {
  const only = identifiers.length === 1 ? identifiers[0] : undefined;
  const identifier = only === 'phone' ? 'phone_number' : only;
  return Object.entries(cognito?.userAttributes ?? {})
    .filter(([name, attribute]) => attribute?.required && name !== identifier && !isServiceOwned(name))
    .map(([name]) => name);
}

// Cognito sets these attributes itself.
function isServiceOwned(attribute: string): boolean {
  return attribute === 'sub' || attribute.endsWith('_verified');
}

// Amplify's trap: its parser knows only SMS and TOTP, and drops EMAIL.
function hasEmailMfa(config: Record<string, unknown>): boolean {
  const methods = isObject(config.auth) ? config.auth.mfa_methods : config.aws_cognito_mfa_types;
  return Array.isArray(methods) && methods.includes('EMAIL');
}

const providerNames: Readonly<Record<string, string>> = {
  GOOGLE: 'Google',
  FACEBOOK: 'Facebook',
  LOGIN_WITH_AMAZON: 'Amazon',
  SIGN_IN_WITH_APPLE: 'Apple',
  LoginWithAmazon: 'Amazon',
  SignInWithApple: 'Apple',
};

// Amplify's trap: its parser knows only the four social providers, and drops the pool's own.
function providersIn({ auth }: Record<string, unknown>): string[] | undefined {
  const oauth = isObject(auth) ? auth.oauth : undefined;
  const names = isObject(oauth) ? oauth.identity_providers : undefined;
  if (!Array.isArray(names)) return undefined;
  return names.filter((name) => name !== 'COGNITO').map((name) => providerNames[name] ?? String(name));
}
