import { day, hour, minute } from '../base/clock.js';
import { errors, invalidParameter } from '../base/errors.js';
import type { ClientSettings } from '../shapes/client.js';
import type { Client, Pool } from '../state/pool.js';
import { hasSecret } from './clientSecrets.js';
import { customScopes } from './resourceServers.js';
import { findAttribute } from './schema.js';
import { lifetimeOf } from './tokenLifetimes.js';

/**
 * Refuses app client settings that contradict each other or the pool.
 * @throws CognitoError InvalidParameterException, InvalidOAuthFlowException or ScopeDoesNotExistException.
 */
export function assertClientSettings(pool: Pool, client: Client, doing: 'creating' | 'updating'): void {
  const { settings } = client;
  assertFlows(settings);
  assertLifetimes(settings);
  assertAttributes(pool, settings, doing);
  assertOAuth(pool, settings, hasSecret(client));
  assertUrls(settings);
  for (const name of settings.SupportedIdentityProviders ?? []) {
    // Social providers work here without CreateIdentityProvider.
    if (builtInProviders.has(name) || pool.identityProviders?.has(name)) continue;
    throw invalidParameter(`The provider ${name} does not exist for User Pool ${pool.id}.`);
  }
}

const builtInProviders = new Set(['COGNITO', 'Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple']);

const standardScopes = new Set(['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin']);

function assertFlows({ ExplicitAuthFlows = [] }: ClientSettings): void {
  const older = ExplicitAuthFlows.filter((flow) => !flow.startsWith('ALLOW_'));
  if (older.length && older.length < ExplicitAuthFlows.length) {
    // The documents forbid the mixture; AWS's words are not known.
    throw invalidParameter(
      'ExplicitAuthFlows cannot have values that begin with ALLOW_ and older values at the same time.',
    );
  }
}

const lifetimes = {
  AccessToken: [5 * minute, day],
  IdToken: [5 * minute, day],
  RefreshToken: [hour, 3650 * day],
} as const;

function assertLifetimes(settings: ClientSettings): void {
  for (const token of ['AccessToken', 'IdToken', 'RefreshToken'] as const) {
    const lifetime = lifetimeOf(settings, token);
    const [shortest, longest] = lifetimes[token];
    if (lifetime < shortest || lifetime > longest) {
      throw invalidParameter('Invalid range for token validity.');
    }
  }
}

function assertAttributes(pool: Pool, settings: ClientSettings, doing: string): void {
  const { ReadAttributes = [], WriteAttributes = [] } = settings;
  if (ReadAttributes.some((name) => !findAttribute(pool, name))) {
    throw invalidParameter(`Invalid read attributes specified while ${doing} a client`);
  }
  const unwritable = new Set(['sub', 'identities', 'email_verified', 'phone_number_verified']);
  if (WriteAttributes.some((name) => unwritable.has(name) || !findAttribute(pool, name))) {
    throw invalidParameter(`Invalid write attributes specified while ${doing} a client`);
  }
}

function assertOAuth(pool: Pool, settings: ClientSettings, hasSecret: boolean): void {
  const { AllowedOAuthFlows: flows = [], AllowedOAuthScopes: scopes = [] } = settings;
  if (settings.AllowedOAuthFlowsUserPoolClient && (!flows.length || !scopes.length)) {
    throw invalidParameter(
      'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
    );
  }
  if (flows.includes('client_credentials')) {
    if (flows.length > 1) {
      throw errors.invalidOAuthFlow(
        'client_credentials flow can not be selected along with code flow or implicit flow.',
      );
    }
    if (!hasSecret) {
      throw errors.invalidOAuthFlow(
        'client_credentials flow can not be selected if client does not have a client secret.',
      );
    }
  }
  const known = new Set([...standardScopes, ...customScopes(pool)]);
  const unknown = scopes.find((scope) => !known.has(scope));
  if (unknown !== undefined) throw errors.scopeNotFound(unknown);
}

function assertUrls({ CallbackURLs = [], LogoutURLs = [], DefaultRedirectURI }: ClientSettings): void {
  for (const url of [...CallbackURLs, ...LogoutURLs]) {
    if (!URL.canParse(url) || url.includes('#')) throw invalidParameter(`${url} is not a valid URL.`);
    const { protocol, hostname } = new URL(url);
    const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
    if (protocol === 'http:' && !isLocal) throw invalidParameter(`${url} cannot use the HTTP protocol.`);
  }
  if (DefaultRedirectURI !== undefined && !CallbackURLs.includes(DefaultRedirectURI)) {
    throw invalidParameter('DefaultRedirectURI must be one of the CallbackURLs.');
  }
}
