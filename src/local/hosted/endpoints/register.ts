import * as z from 'zod/mini';
import { second } from '../../base/clock.js';
import { CognitoError } from '../../base/errors.js';
import { randomText } from '../../base/random.js';
import { assertClientSettings } from '../../pools/clientRules.js';
import { makeSecret } from '../../pools/clientSecrets.js';
import { clientSettings } from '../../shapes/client.js';
import { parseBody, validate } from '../../shapes/validate.js';
import type { Client, Pool } from '../../state/pool.js';
import { scopesOfMachineToken } from '../../tokens/verifyMachineToken.js';
import { OAuthError } from '../request/errors.js';
import type { HostedHandler, HostedRequest } from '../request/hostedRequest.js';
import { clientMetadata, registrationOf, settingsOf } from './registrationSettings.js';

const registerScope = 'aws.cognito/dcr/register';
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Answers `/oauth2/register`: registers an app client, with an access token or, where the pool allows open
 * registration, without one.
 * @see https://datatracker.ietf.org/doc/html/rfc7591#section-3
 */
export const register: HostedHandler = async (hosted) => {
  const pool = poolOf(hosted);
  const allowed = await allowedFlows(hosted, pool);
  const metadata = read(() => validate(clientMetadata, parseBody(hosted.body)));
  const { settings, withSecret, grants, method } = settingsOf(pool, metadata, allowed);
  const { context } = hosted;
  const id = randomText(context.random, 26, letters);
  const secret = withSecret ? makeSecret(context, id) : undefined;
  const client: Client = {
    id,
    poolId: pool.id,
    createdAt: context.clock.now(),
    settings: {
      EnableTokenRevocation: true,
      ...read(() => validate(z.object(clientSettings), settings)),
    },
    ...(secret ? { secrets: [secret] } : {}),
  };
  read(() => assertClientSettings(pool, client, 'creating'));
  context.store.clients.set(id, client);
  const answer = {
    client_id: id,
    client_id_issued_at: Math.floor(client.createdAt / second),
    ...(secret ? { client_secret: secret.value, client_secret_expires_at: 0 } : {}),
    client_name: settings.ClientName,
    redirect_uris: settings.CallbackURLs ?? [],
    grant_types: grants,
    response_types: settings.AllowedOAuthFlows.includes('code') ? ['code'] : [],
    token_endpoint_auth_method: method,
    scope: settings.AllowedOAuthScopes.join(' '),
  };
  return Response.json(answer, { status: 201, headers: { 'cache-control': 'no-store' } });
};

// On AWS each pool has its own domain; here the first segment of the path names the domain or the pool.
function poolOf({ context: { store }, domain }: HostedRequest): Pool {
  const [only, ...others] = store.pools.values();
  const named = domain === undefined ? undefined : (store.domains.get(domain)?.UserPoolId ?? domain);
  const pool = named === undefined ? (others.length ? undefined : only) : store.pools.get(named);
  if (pool) return pool;
  const description = 'Name the domain or the id of the pool in the path: /my-domain/oauth2/register';
  throw new OAuthError('invalid_request', { description });
}

async function allowedFlows({ context, request }: HostedRequest, pool: Pool): Promise<readonly string[]> {
  const configuration = registrationOf(pool);
  if (!configuration) {
    const description = 'Dynamic client registration is not enabled for this user pool.';
    throw new OAuthError('invalid_request', { description });
  }
  const [, token] = /^bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (token === undefined && configuration.OpenDcrEnabled) return configuration.OpenDcrGrantTypes ?? ['code'];
  const scopes = token === undefined ? undefined : await scopesOfMachineToken(context, pool, token);
  if (scopes?.includes(registerScope)) {
    return configuration.AuthenticatedGrantTypes ?? ['code', 'client_credentials'];
  }
  const description = `An access token with the scope ${registerScope} is needed.`;
  throw new OAuthError('invalid_token', { status: 401, description });
}

/** Runs a check of the API, whose refusals are errors of registration here. */
function read<Value>(check: () => Value): Value {
  try {
    return check();
  } catch (cause) {
    if (!(cause instanceof CognitoError)) throw cause;
    const code = /url|redirect/i.test(cause.message) ? 'invalid_redirect_uri' : 'invalid_client_metadata';
    throw new OAuthError(code, { description: cause.message });
  }
}
