import type { Context } from '../../context/context.js';
import { readLevels } from '../../credentials/authenticationLevel.js';
import { findProvider, providersOf } from '../../identity-providers/offeredProviders.js';
import type { AuthLevel } from '../../shapes/common.js';
import type { Client, IdentityProvider, Pool } from '../../state/pool.js';
import { splitScopes } from '../../tokens/scopes.js';
import { PageError, RedirectError } from './errors.js';

/** The parameters of an authorization request. */
export interface AuthorizeRequest {
  readonly client: Client;
  readonly pool: Pool;
  readonly redirectUri: string;
  readonly responseType: 'code' | 'token';
  readonly scopes: readonly string[];
  readonly state?: string;
  readonly nonce?: string;
  /** The PKCE challenge. */
  readonly challenge?: string;
  readonly prompts: readonly string[];
  readonly loginHint: string;
  /** The API that the access token is for. */
  readonly resource?: string;
  /** The highest age of a browser session, in seconds. */
  readonly maxAge?: number;
  /** The levels of authentication of which the sign-in must reach one, the most wanted first. */
  readonly levels?: readonly AuthLevel[];
  /** The provider to sign in with; absent where the person chooses. */
  readonly provider?: 'COGNITO' | IdentityProvider;
}

/**
 * Reads the parameters of `/oauth2/authorize`, which the address of every page contains too.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html
 * @throws PageError when the app client or its redirect address is unknown, RedirectError for every other error.
 */
export function readAuthorizeRequest(context: Context, query: URLSearchParams): AuthorizeRequest {
  const { client, pool } = findClient(context, query.get('client_id'));
  const redirectUri = readRedirectUri(client, query.get('redirect_uri'));
  const state = query.get('state') ?? undefined;
  const refuse = (code: string, description?: string) =>
    new RedirectError({ redirectUri, state }, code, description);
  const responseType = query.get('response_type') ?? '';
  if (responseType !== 'code' && responseType !== 'token') {
    throw refuse('invalid_request', 'response_type must be code or token');
  }
  const flow = responseType === 'code' ? 'code' : 'implicit';
  if (!client.settings.AllowedOAuthFlows?.includes(flow)) throw refuse('unauthorized_client');
  const allowed = client.settings.AllowedOAuthScopes ?? [];
  const asked = splitScopes(query.get('scope') ?? undefined);
  const scopes = asked.length ? asked : allowed;
  if (!scopes.every((scope) => allowed.includes(scope))) throw refuse('invalid_scope');
  const needsOpenId = scopes.some((scope) => ['email', 'phone', 'profile'].includes(scope));
  if (needsOpenId && !scopes.includes('openid')) throw refuse('invalid_scope');
  const prompts = (query.get('prompt') ?? '').split(/[\s+]+/).filter(Boolean);
  const unknown = prompts.some((prompt) => !['none', 'login', 'select_account', 'consent'].includes(prompt));
  if (unknown || (prompts.includes('none') && prompts.length > 1)) {
    throw refuse('invalid_request', 'prompt is not valid');
  }
  return {
    client,
    pool,
    redirectUri,
    responseType,
    scopes,
    prompts,
    loginHint: query.get('login_hint') ?? '',
    ...optional('state', query.get('state')),
    ...optional('nonce', query.get('nonce')),
    ...optional('resource', readResource(query, refuse)),
    ...optional('maxAge', readMaxAge(query, refuse)),
    ...optional('levels', readAcrValues(pool, query, refuse)),
    ...optional('challenge', readChallenge(query, refuse)),
    ...optional('provider', readProvider({ client, pool }, query, refuse)),
  };
}

/**
 * Finds an app client by its id.
 * @throws PageError
 */
export function findClient({ store }: Context, id: string | null): { client: Client; pool: Pool } {
  if (!id) throw new PageError('invalid_request', "Required String parameter 'client_id' is not present");
  const client = store.clients.get(id);
  const pool = client && store.pools.get(client.poolId);
  if (!client || !pool) throw new PageError('invalid_request', `Client ${id} does not exist.`);
  return { client, pool };
}

/**
 * Returns the redirect address, which must be exactly one of the client's CallbackURLs.
 * @throws PageError
 */
export function readRedirectUri({ settings }: Client, asked: string | null): string {
  if (!settings.AllowedOAuthFlowsUserPoolClient) {
    throw new PageError('unauthorized_client', 'The app client may not use the hosted domain.');
  }
  const redirectUri = asked ?? settings.DefaultRedirectURI;
  if (!redirectUri) {
    throw new PageError('invalid_request', "Required String parameter 'redirect_uri' is not present");
  }
  if (!settings.CallbackURLs?.includes(redirectUri)) {
    throw new PageError('redirect_mismatch', `${redirectUri} is not one of the client’s CallbackURLs.`);
  }
  return redirectUri;
}

type Refuse = (code: string, description?: string) => RedirectError;

/** @see https://datatracker.ietf.org/doc/html/rfc7636#section-4.3 */
function readChallenge(query: URLSearchParams, refuse: Refuse): string | null {
  const challenge = query.get('code_challenge');
  const method = query.get('code_challenge_method');
  if (challenge === null && method === null) return null;
  if (method !== 'S256') throw refuse('invalid_request', 'code_challenge_method must be S256');
  if (!/^[\w-]{43}$/.test(challenge ?? '')) throw refuse('invalid_request', 'code_challenge is not valid');
  return challenge;
}

/**
 * The address of an API: `https:`, `http:` on this machine, or a scheme of an app.
 * @see https://datatracker.ietf.org/doc/html/rfc8707#section-2
 */
function readResource(query: URLSearchParams, refuse: Refuse): string | null {
  const resource = query.get('resource');
  if (resource === null) return null;
  const isAllowed = /^(https:\/\/|http:\/\/localhost\b|(?!http:)[a-z][a-z\d+.-]*:\/\/)[^\s#]+$/i.test(
    resource,
  );
  if (!isAllowed || !URL.canParse(resource)) throw refuse('invalid_request', 'resource is not valid');
  return resource;
}

function readMaxAge(query: URLSearchParams, refuse: Refuse): number | null {
  const age = query.get('max_age');
  if (age === null) return null;
  if (!/^\d{1,15}$/.test(age)) throw refuse('invalid_request', 'max_age is not valid');
  return Number(age);
}

// Ignored in the feature plan without step-up authentication, as on AWS.
function readAcrValues(pool: Pool, query: URLSearchParams, refuse: Refuse): readonly AuthLevel[] | null {
  const names = query.get('acr_values');
  if (names === null || pool.settings.UserPoolTier === 'LITE') return null;
  const levels = readLevels(pool, names);
  if (levels.length === 0) throw refuse('invalid_request', 'acr_values contains no known value');
  return levels;
}

function readProvider(
  { client, pool }: { client: Client; pool: Pool },
  query: URLSearchParams,
  refuse: Refuse,
): AuthorizeRequest['provider'] | null {
  const name = query.get('identity_provider');
  const identifier = query.get('idp_identifier');
  const supported = client.settings.SupportedIdentityProviders ?? ['COGNITO'];
  const only = supported.length === 1 && !supported.includes('COGNITO') ? providersOf(pool, client)[0] : null;
  if (name === null && identifier === null) return only;
  if (name === 'COGNITO' && supported.includes('COGNITO')) return name;
  const provider = findProvider(pool, client, { name, identifier });
  if (!provider) throw refuse('invalid_request', 'The identity provider is not one of the app client.');
  return provider;
}

function optional<Name extends string, Value>(name: Name, value: Value | null | undefined) {
  // TypeScript widens the literal type of a computed member; the name is the literal of the parameter.
  return (value === null || value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };
}
