import { type PoolOptions, type PreparedPool, preparePool } from '../../src/testing/preparePool.js';
import type { AwsInput, Scenario } from '../../src/testing/scenario.js';
import { testbedPorts } from '../support/ports.js';
import { awsCaller } from './awsCaller.js';
import type { FunctionName } from './triggers.js';

/** The addresses of the testbed and of its local Cognito. */
export const testbedUrls = {
  app: `http://localhost:${testbedPorts.app}`,
  cognito: `http://localhost:${testbedPorts.cognito}`,
  domain: `localhost:${testbedPorts.tls}`,
};

/** The options of a test's pool. */
export interface TestbedPoolOptions extends Omit<PoolOptions, 'beforeClient'> {
  /**
   * Whether the app uses the hosted domain; with identity providers, members of `CreateIdentityProvider` for those
   * that the pool has to know first (OIDC, SAML). `client.SupportedIdentityProviders` names all.
   */
  readonly hosted?: boolean | { readonly providers?: readonly AwsInput[] };
  /** Trigger functions of the testbed, by trigger: `{ PreSignUp: 'auto-confirm' }`. */
  readonly triggers?: Readonly<Record<string, FunctionName>>;
}

/** A user pool of a single test. */
export interface TestbedPool extends PreparedPool {
  /** The address of the local Cognito, for `openTestbed`. */
  readonly endpoint: string;
  /** Calls an operation as AWS's SDK would. @throws with the name and the words of AWS's error. */
  readonly aws: Scenario['aws'];
}

const { cognito } = testbedUrls;
const aws = awsCaller(cognito);

/** Makes a pool in the testbed's local Cognito, with the defaults of `createScenario`. */
export async function createPool(options: TestbedPoolOptions = {}): Promise<TestbedPool> {
  const { hosted = false, triggers, client, pool } = options;
  const LambdaConfig = triggers && lambdas(triggers);
  const made = await preparePool(
    { aws, now: Date.now },
    {
      ...options,
      pool: { ...(LambdaConfig && { LambdaConfig }), ...pool },
      client: hosted ? { ...hostedClient, ...client } : client,
      beforeClient: (UserPoolId) => makeProviders(UserPoolId, hosted),
    },
  );
  if (!hosted) return { ...made, endpoint: cognito, aws };
  await aws('CreateUserPoolDomain', {
    UserPoolId: made.userPoolId,
    Domain: `testbed-${crypto.randomUUID().slice(0, 8)}`,
  });
  return { ...made, config: withDomain(made.config, client), endpoint: cognito, aws };
}

/** The members of a `LambdaConfig` for trigger functions of the testbed. */
export function lambdas(triggers: Readonly<Record<string, FunctionName>>): Record<string, string> {
  const entries = Object.entries(triggers);
  return Object.fromEntries(
    entries.map(([trigger, name]) => [trigger, `arn:aws:lambda:us-east-1:123456789012:function:${name}`]),
  );
}

const hostedClient = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'],
  CallbackURLs: [`${testbedUrls.app}/`, `${testbedUrls.app}/auth/callback`],
  LogoutURLs: [`${testbedUrls.app}/`],
  SupportedIdentityProviders: ['COGNITO', 'Google'],
};

async function makeProviders(UserPoolId: string, hosted: TestbedPoolOptions['hosted']): Promise<void> {
  if (typeof hosted !== 'object') return;
  for (const provider of hosted.providers ?? []) {
    await aws('CreateIdentityProvider', { ...provider, UserPoolId });
  }
}

// As Amplify's tools write it: the four that it knows by name in capitals, others not at all.
function withDomain(config: object, client: AwsInput = {}): object {
  const { auth } = config as { auth: object };
  const { CallbackURLs, LogoutURLs, AllowedOAuthScopes } = { ...hostedClient, ...client };
  const supported = client.SupportedIdentityProviders ?? hostedClient.SupportedIdentityProviders;
  const named: Record<string, string> = {
    Google: 'GOOGLE',
    Facebook: 'FACEBOOK',
    LoginWithAmazon: 'LOGIN_WITH_AMAZON',
    SignInWithApple: 'SIGN_IN_WITH_APPLE',
  };
  const names: unknown[] = Array.isArray(supported) ? supported : [];
  const oauth = {
    identity_providers: names.map((name) => named[String(name)]).filter(Boolean),
    domain: testbedUrls.domain,
    scopes: AllowedOAuthScopes,
    redirect_sign_in_uri: CallbackURLs,
    redirect_sign_out_uri: LogoutURLs,
    response_type: 'code',
  };
  return { ...config, auth: { ...auth, oauth } };
}
