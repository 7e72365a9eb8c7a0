import { createLocalCognito, type LocalCognito, type Snapshot, type TriggerFunctions } from '../index.js';

/** The address of the local Cognito in these tests. */
export const address = 'https://cognito.test';
/** The password of every user. */
export const password = 'Correct-horse-1';

const verifyArn = 'arn:aws:lambda:us-east-1:123456789012:function';

/** The functions of the pool with custom challenges. */
export const triggers: TriggerFunctions = {
  define: (event) => ({
    ...event,
    response: { challengeName: 'CUSTOM_CHALLENGE', issueTokens: event.request.session?.length === 3 },
  }),
  create: (event) => ({ ...event, response: { publicChallengeParameters: { hint: 'x' } } }),
  verify: (event) => ({ ...event, response: { answerCorrect: event.request.challengeAnswer === 'x' } }),
};

/** Answers of operations, by the names that the requests of the test use. */
type Answer = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A state with at least one record of each kind, and the values by which requests reach the records. */
export interface FullState {
  readonly snapshot: Snapshot;
  /** Values of members by name: valid ones, of the main pool first. */
  readonly values: Readonly<Record<string, readonly unknown[]>>;
}

/** Creates the state: two pools with users in several conditions, open challenges, tokens, and all kinds of settings. */
export async function startFullState(): Promise<FullState> {
  const local = createLocalCognito({ origin: address, triggers });
  const ask = (name: string, input: object) => local.call<Answer>(name, input);
  const { UserPool } = await ask('CreateUserPool', {
    PoolName: 'people',
    AutoVerifiedAttributes: ['email'],
    AliasAttributes: ['preferred_username'],
    Schema: [{ Name: 'plan', AttributeDataType: 'String', Mutable: true }],
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: true },
    LambdaConfig: {
      DefineAuthChallenge: `${verifyArn}:define`,
      CreateAuthChallenge: `${verifyArn}:create`,
      VerifyAuthChallengeResponse: `${verifyArn}:verify`,
    },
    Policies: {
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] },
    },
    UserPoolTags: { team: 'a' },
  });
  const UserPoolId = UserPool?.Id ?? '';
  const inPool = (name: string, input: object = {}) => ask(name, { UserPoolId, ...input });
  await inPool('SetUserPoolMfaConfig', {
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
    WebAuthnConfiguration: { RelyingPartyId: 'example.com' },
  });
  await inPool('SetUserPoolSessionConfiguration', {
    UserSessionTracking: 'ENABLED',
    TokenSession: { MaxPerUser: 50 },
  });
  const client = await createClient(inPool, { ClientName: 'app' });
  const withSecret = await createClient(inPool, { ClientName: 'server', GenerateSecret: true });
  const { ClientSecretDescriptor: second } = await inPool('AddUserPoolClientSecret', {
    ClientId: withSecret.ClientId,
  });
  const people = await addPeople(local, { UserPoolId, ClientId: client.ClientId ?? '' });
  const settings = await addSettings(local, { UserPoolId, ClientId: client.ClientId ?? '' });
  const other = await ask('CreateUserPool', { PoolName: 'other', UsernameAttributes: ['email'] });
  const values = {
    ...people,
    ...settings,
    UserPoolId: [UserPoolId, other.UserPool?.Id],
    ClientId: [client.ClientId, withSecret.ClientId],
    Secret: [withSecret.ClientSecret],
    ClientSecretId: [second?.ClientSecretId],
    ResourceArn: [UserPool?.Arn, ...(settings.ResourceArn ?? [])],
    PoolName: ['people'],
    SecretHash: ['AAAA'],
  };
  return { snapshot: local.snapshot(), values };
}

async function createClient(
  inPool: (name: string, input: object) => Promise<Answer>,
  settings: object,
): Promise<Readonly<Record<string, string>>> {
  const ExplicitAuthFlows = [
    'ALLOW_USER_PASSWORD_AUTH',
    'ALLOW_ADMIN_USER_PASSWORD_AUTH',
    'ALLOW_USER_SRP_AUTH',
    'ALLOW_USER_AUTH',
    'ALLOW_CUSTOM_AUTH',
    'ALLOW_REFRESH_TOKEN_AUTH',
  ];
  const { UserPoolClient = {} } = await inPool('CreateUserPoolClient', { ...settings, ExplicitAuthFlows });
  return UserPoolClient;
}

interface Ids {
  readonly UserPoolId: string;
  readonly ClientId: string;
}

const names = ['ada', 'bea', 'cy', 'dot', 'eve', 'fay', 'gus'];

/** Users: signed in, invited, not confirmed, with an authenticator app, disabled; and a Session of each challenge. */
async function addPeople(local: LocalCognito, { UserPoolId, ClientId }: Ids) {
  const ask = (name: string, input: object) =>
    local.call<Record<string, Record<string, string> & string>>(name, { UserPoolId, ...input });
  for (const [index, Username] of names.slice(0, 5).entries()) {
    const UserAttributes = [
      { Name: 'email', Value: `${Username}@example.com` },
      { Name: 'email_verified', Value: 'true' },
      { Name: 'phone_number', Value: `+1555555010${index}` },
      { Name: 'phone_number_verified', Value: 'true' },
    ];
    await ask('AdminCreateUser', { Username, UserAttributes, TemporaryPassword: password });
    if (Username !== 'bea') {
      await ask('AdminSetUserPassword', { Username, Password: password, Permanent: true });
    }
  }
  await ask('SignUp', {
    ClientId,
    Username: 'fay',
    Password: password,
    UserAttributes: [{ Name: 'email', Value: 'fay@example.com' }],
  });
  await ask('ForgotPassword', { ClientId, Username: 'eve' });
  const begin = (AuthFlow: string, USERNAME: string, more: object = {}) =>
    ask('InitiateAuth', { ClientId, AuthFlow, AuthParameters: { USERNAME, PASSWORD: password, ...more } });
  const signedIn = await begin('USER_PASSWORD_AUTH', 'ada');
  const tokens = signedIn.AuthenticationResult;
  const AccessToken = tokens?.AccessToken ?? '';
  const { SecretCode } = await ask('AssociateSoftwareToken', { AccessToken });
  await ask('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' });
  const invited = await begin('USER_PASSWORD_AUTH', 'bea');
  const choice = await ask('InitiateAuth', {
    ClientId,
    AuthFlow: 'USER_AUTH',
    AuthParameters: { USERNAME: 'cy' },
  });
  const byCode = await begin('USER_AUTH', 'dot', { PREFERRED_CHALLENGE: 'EMAIL_OTP' });
  const custom = await begin('CUSTOM_AUTH', 'ada');
  const proof = await begin('USER_SRP_AUTH', 'ada', { SRP_A: 'abcdef' });
  const messages = local.outbox.messages();
  const { DeviceKey } = (tokens?.NewDeviceMetadata ?? {}) as Record<string, string>;
  const device = {
    DeviceKey,
    DeviceSecretVerifierConfig: { PasswordVerifier: 'AAAA', Salt: 'AAAA' },
  };
  await ask('ConfirmDevice', { AccessToken, ...device });
  const { Sessions } = await local.call<{ Sessions: { SessionId: string }[] }>('AdminListUserSessions', {
    UserPoolId,
    Username: 'ada',
  });
  const sessions = [invited, choice, byCode, custom].map(({ Session }) => Session);
  return {
    AccessToken: [AccessToken],
    RefreshToken: [tokens?.RefreshToken],
    Token: [tokens?.RefreshToken],
    IdToken: [tokens?.IdToken],
    Username: names,
    Session: sessions,
    ChallengeName: [
      'NEW_PASSWORD_REQUIRED',
      'SELECT_CHALLENGE',
      'EMAIL_OTP',
      'CUSTOM_CHALLENGE',
      'PASSWORD_VERIFIER',
      'SOFTWARE_TOKEN_MFA',
      'WEB_AUTHN',
      'DEVICE_SRP_AUTH',
    ],
    ChallengeResponses: [
      { USERNAME: 'bea', NEW_PASSWORD: 'Better-horse-2' },
      { USERNAME: 'cy', ANSWER: 'PASSWORD', PASSWORD: password },
      { USERNAME: 'dot', EMAIL_OTP_CODE: messages[0]?.code },
      { USERNAME: 'ada', ANSWER: 'x' },
      {
        USERNAME: 'ada',
        PASSWORD_CLAIM_SECRET_BLOCK: proof.ChallengeParameters?.SECRET_BLOCK,
        PASSWORD_CLAIM_SIGNATURE: 'AAAA',
        TIMESTAMP: 'Mon Jan 5 00:00:00 UTC 2026',
      },
      { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: '123456' },
      { USERNAME: 'cy', CREDENTIAL: '{}' },
      { USERNAME: 'ada', SRP_A: 'abcdef', DEVICE_KEY: DeviceKey },
    ],
    AuthFlow: ['USER_PASSWORD_AUTH', 'USER_AUTH', 'USER_SRP_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH'],
    AuthParameters: [
      { USERNAME: 'ada', PASSWORD: password, SRP_A: 'abcdef', REFRESH_TOKEN: tokens?.RefreshToken },
      { USERNAME: 'cy', PREFERRED_CHALLENGE: 'SMS_OTP', TARGET_ACR_VALUES: 'a', MAX_AGE: '10' },
    ],
    ConfirmationCode: names.map((name) => messages.find(({ to }) => to.startsWith(name))?.code ?? '123456'),
    Code: messages.map(({ code }) => code),
    SessionId: Sessions.map(({ SessionId }) => SessionId),
    SecretCode: [SecretCode],
    ...{ DeviceKey: [DeviceKey], DeviceSecretVerifierConfig: [device.DeviceSecretVerifierConfig] },
  };
}

/** Groups, providers, servers, domains, branding, terms, jobs, identity pools: one of each. */
async function addSettings(local: LocalCognito, { UserPoolId, ClientId }: Ids) {
  const ask = (name: string, input: object) =>
    local.call<Record<string, Record<string, string> & string>>(name, { UserPoolId, ...input });
  const group = { GroupName: 'editors', Precedence: 1 };
  await ask('CreateGroup', group);
  await ask('AdminAddUserToGroup', { ...group, Username: 'ada' });
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
  const { ManagedLoginBranding: style } = await ask('CreateManagedLoginBranding', {
    ClientId,
    UseCognitoProvidedValues: true,
  });
  const legal = { TermsName: 'terms-of-use', TermsSource: 'LINK', Enforcement: 'NONE' };
  const Links = { 'cognito:default': 'https://example.com' };
  const { Terms } = await ask('CreateTerms', { ClientId, ...legal, Links });
  const role = 'arn:aws:iam::123456789012:role/import';
  const { UserImportJob } = await ask('CreateUserImportJob', {
    JobName: 'job',
    CloudWatchLogsRoleArn: role,
  });
  await ask('CreateUserPoolReplica', { RegionName: 'eu-west-1' });
  const identityPool = {
    IdentityPoolName: 'guests',
    AllowUnauthenticatedIdentities: true,
    AllowClassicFlow: true,
    DeveloperProviderName: 'login.example',
    CognitoIdentityProviders: [{ ProviderName: `${new URL(address).host}/${UserPoolId}`, ClientId }],
  };
  const { IdentityPoolId } = await local.call<Record<string, string>>('CreateIdentityPool', identityPool);
  await local.call('SetIdentityPoolRoles', { IdentityPoolId, Roles: { unauthenticated: role } });
  const { IdentityId } = await local.call<Record<string, string>>('GetId', { IdentityPoolId });
  for (const name of ['someone', 'other']) {
    await local.call('GetOpenIdTokenForDeveloperIdentity', {
      IdentityPoolId,
      Logins: { 'login.example': name },
    });
  }
  const each = { ...group, ...server, ...provider, ...legal, ...identityPool, Links };
  const reached = {
    Domain: 'people',
    IdpIdentifier: 'example.com',
    ManagedLoginBrandingId: style?.ManagedLoginBrandingId,
    TermsId: Terms?.TermsId,
    JobId: UserImportJob?.JobId,
    CloudWatchLogsRoleArn: role,
    RegionName: 'eu-west-1',
    IdentityPoolId,
    IdentityId,
    Roles: { unauthenticated: role },
    ResourceArn: `arn:aws:cognito-identity:us-east-1:000000000000:identitypool/${IdentityPoolId}`,
  };
  return Object.fromEntries(Object.entries({ ...each, ...reached }).map(([name, value]) => [name, [value]]));
}
