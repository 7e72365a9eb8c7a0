import type { PoolSeed } from './poolSeed.js';

/**
 * The part of `amplify_outputs.json` that describes a user pool.
 * @see https://docs.amplify.aws/react/reference/amplify_outputs/
 */
export interface AmplifyOutputs {
  readonly version?: string;
  readonly auth: AuthOutputs;
  /** The app's own values; the address of a local Cognito is among them. */
  readonly custom?: { readonly 'cognito-kit'?: { readonly endpoint?: string } };
}

/** The `auth` member of `amplify_outputs.json`. */
export interface AuthOutputs {
  readonly aws_region?: string;
  readonly user_pool_id: string;
  readonly user_pool_client_id: string;
  readonly identity_pool_id?: string;
  readonly unauthenticated_identities_enabled?: boolean;
  readonly username_attributes?: readonly string[];
  readonly user_verification_types?: readonly string[];
  readonly standard_required_attributes?: readonly string[];
  readonly mfa_configuration?: 'NONE' | 'OPTIONAL' | 'REQUIRED' | string;
  readonly mfa_methods?: readonly string[];
  readonly password_policy?: {
    readonly min_length?: number;
    readonly require_lowercase?: boolean;
    readonly require_uppercase?: boolean;
    readonly require_numbers?: boolean;
    readonly require_symbols?: boolean;
  };
  readonly groups?: readonly Readonly<Record<string, { readonly precedence?: number }>>[];
  readonly oauth?: {
    readonly domain?: string;
    readonly identity_providers?: readonly string[];
    readonly scopes?: readonly string[];
    readonly redirect_sign_in_uri?: readonly string[];
    readonly redirect_sign_out_uri?: readonly string[];
    readonly response_type?: string;
  };
  readonly passwordless?: {
    readonly email_otp_enabled?: boolean;
    readonly sms_otp_enabled?: boolean;
    readonly web_authn?: { readonly relying_party_id?: string; readonly user_verification?: string };
  };
}

/** Returns the pool that an app's outputs describe: the same ids, policies, factors and names. */
export function poolOf({ auth }: AmplifyOutputs): PoolSeed {
  return {
    pool: {
      PoolName: 'amplify',
      UserPoolTags: { _custom_id_: auth.user_pool_id },
      // Amplify's own backend makes pools like this.
      UsernameConfiguration: { CaseSensitive: false },
      ...(auth.username_attributes?.length ? { UsernameAttributes: auth.username_attributes } : {}),
      AutoVerifiedAttributes: auth.user_verification_types ?? ['email'],
      ...requiredAttributes(auth),
      Policies: { PasswordPolicy: passwordPolicy(auth), ...signInPolicy(auth) },
    },
    mfa: mfaOf(auth),
    resourceServers: resourceServersOf(auth),
    clients: [clientOf(auth)],
    groups: (auth.groups ?? []).flatMap((group) =>
      Object.entries(group).map(([GroupName, { precedence }]) => ({ GroupName, Precedence: precedence })),
    ),
  };
}

/** Returns the outputs with the addresses of this local Cognito: its hosted domain, and its own in `custom`. */
export function withAddresses(
  outputs: AmplifyOutputs,
  { url: endpoint, httpsUrl }: { url: string; httpsUrl?: string | undefined },
): AmplifyOutputs {
  const { auth, custom } = outputs;
  const domain = auth.oauth && httpsUrl ? { domain: new URL(httpsUrl).host } : undefined;
  return {
    ...outputs,
    auth: domain ? { ...auth, oauth: { ...auth.oauth, ...domain } } : auth,
    custom: { ...custom, 'cognito-kit': { endpoint } },
  };
}

/** Returns whether the outputs are of a local Cognito, and so can be written again. */
export function isLocal({ custom }: AmplifyOutputs): boolean {
  return custom?.['cognito-kit']?.endpoint !== undefined;
}

// Cognito refuses an empty schema.
function requiredAttributes({ standard_required_attributes: names = [] }: AuthOutputs) {
  return names.length ? { Schema: names.map((Name) => ({ Name, Required: true, Mutable: true })) } : {};
}

function passwordPolicy({ password_policy: policy = {} }: AuthOutputs) {
  return {
    MinimumLength: policy.min_length ?? 8,
    RequireLowercase: policy.require_lowercase ?? false,
    RequireUppercase: policy.require_uppercase ?? false,
    RequireNumbers: policy.require_numbers ?? false,
    RequireSymbols: policy.require_symbols ?? false,
  };
}

function signInPolicy({ passwordless }: AuthOutputs) {
  if (!passwordless) return {};
  const factors = [
    'PASSWORD',
    ...(passwordless.email_otp_enabled ? ['EMAIL_OTP'] : []),
    ...(passwordless.sms_otp_enabled ? ['SMS_OTP'] : []),
    ...(passwordless.web_authn ? ['WEB_AUTHN'] : []),
  ];
  return { SignInPolicy: { AllowedFirstAuthFactors: factors } };
}

function mfaOf({ mfa_configuration: mode, mfa_methods: methods = [], passwordless }: AuthOutputs) {
  const { relying_party_id: RelyingPartyId = 'localhost', user_verification: UserVerification } =
    passwordless?.web_authn ?? {};
  const passkeys = { RelyingPartyId, ...(UserVerification ? { UserVerification } : {}) };
  const webAuthn = passwordless?.web_authn ? { WebAuthnConfiguration: passkeys } : {};
  // Cognito refuses a factor where MFA is off.
  if (mode !== 'REQUIRED' && mode !== 'OPTIONAL') return { MfaConfiguration: 'OFF', ...webAuthn };
  return {
    MfaConfiguration: mode === 'REQUIRED' ? 'ON' : mode,
    SoftwareTokenMfaConfiguration: { Enabled: methods.length === 0 || methods.includes('TOTP') },
    ...(methods.includes('SMS')
      ? { SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } } }
      : {}),
    ...(methods.includes('EMAIL') ? { EmailMfaConfiguration: {} } : {}),
    ...webAuthn,
  };
}

// Cognito refuses an app client with a scope that no resource server has.
function resourceServersOf({ oauth }: AuthOutputs) {
  const scopes = (oauth?.scopes ?? []).filter((scope) => scope.includes('/'));
  const split = scopes.map((scope) => {
    const at = scope.lastIndexOf('/');
    return { server: scope.slice(0, at), name: scope.slice(at + 1) };
  });
  return [...new Set(split.map(({ server }) => server))].map((Identifier) => ({
    Identifier,
    Name: Identifier,
    Scopes: split
      .filter(({ server }) => server === Identifier)
      .map(({ name }) => ({ ScopeName: name, ScopeDescription: name })),
  }));
}

function clientOf({ user_pool_client_id: id, oauth }: AuthOutputs) {
  return {
    ClientName: `_custom_id_:${id}`,
    ExplicitAuthFlows: [
      'ALLOW_USER_AUTH',
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_CUSTOM_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
    ],
    PreventUserExistenceErrors: 'ENABLED',
    ...(oauth ? hostedSettings(oauth) : {}),
  };
}

function hostedSettings(oauth: NonNullable<AuthOutputs['oauth']>) {
  const providers = (oauth.identity_providers ?? []).map((name) => socialNames[name] ?? name);
  return {
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: [oauth.response_type === 'token' ? 'implicit' : 'code'],
    AllowedOAuthScopes: oauth.scopes ?? ['openid'],
    CallbackURLs: oauth.redirect_sign_in_uri ?? [],
    LogoutURLs: oauth.redirect_sign_out_uri ?? [],
    SupportedIdentityProviders: [...new Set(['COGNITO', ...providers])],
  };
}

const socialNames: Readonly<Record<string, string>> = {
  GOOGLE: 'Google',
  FACEBOOK: 'Facebook',
  LOGIN_WITH_AMAZON: 'LoginWithAmazon',
  SIGN_IN_WITH_APPLE: 'SignInWithApple',
};
