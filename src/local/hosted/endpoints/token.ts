import * as z from 'zod/mini';
import { fromText, sha256, toBase64Url } from '../../base/bytes.js';
import { CognitoError } from '../../base/errors.js';
import type { ClientMetadata } from '../../context/triggerFunctions.js';
import { hasSecret } from '../../pools/clientSecrets.js';
import type { AuthenticationResult } from '../../shapes/answers.js';
import { parseBody, validate } from '../../shapes/validate.js';
import type { Client, Pool } from '../../state/pool.js';
import type { AuthorizationCode } from '../../state/signIn.js';
import { mintMachineToken } from '../../tokens/mintMachineToken.js';
import { isPersonal, splitScopes } from '../../tokens/scopes.js';
import { refreshSession, startSession } from '../../tokens/sessions.js';
import { findUser } from '../../users/users.js';
import { OAuthError } from '../request/errors.js';
import type { HostedHandler, HostedRequest } from '../request/hostedRequest.js';
import { authenticateClient } from './clientAuthentication.js';

/**
 * Answers `/oauth2/token`: issues tokens for an authorization code, a refresh token, or client credentials.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/token-endpoint.html
 */
export const token: HostedHandler = async (hosted) => {
  const grantType = hosted.form.get('grant_type');
  if (!grantType) throw new OAuthError('invalid_request', { description: 'grant_type is missing' });
  const grant = Object.hasOwn(grants, grantType) ? grants[grantType] : undefined;
  if (!grant) throw new OAuthError('unsupported_grant_type');
  return json(await grant(hosted, authenticateClient(hosted)));
};

type Caller = { readonly client: Client; readonly pool: Pool };
type Tokens = Partial<AuthenticationResult> & Pick<AuthenticationResult, 'AccessToken' | 'ExpiresIn'>;

const grants: Readonly<Record<string, (hosted: HostedRequest, caller: Caller) => Promise<Tokens>>> = {
  authorization_code: tokensForCode,
  refresh_token: tokensForRefreshToken,
  client_credentials: tokensForMachine,
};

async function tokensForCode({ context, form }: HostedRequest, { client, pool }: Caller): Promise<Tokens> {
  if (!client.settings.AllowedOAuthFlows?.includes('code')) throw new OAuthError('unauthorized_client');
  const given = requireField(form, 'code');
  const { store, clock } = context;
  const verifier = readVerifier(form);
  const code = store.authorizationCodes.get(given);
  if (!code || code.clientId !== client.id) throw new OAuthError('invalid_grant');
  // A code takes one attempt, right or wrong.
  store.authorizationCodes.delete(given);
  const user = findUser(pool, code.username);
  const right =
    clock.now() < code.expiresAt &&
    form.get('redirect_uri') === code.redirectUri &&
    (await isVerified(code, verifier));
  if (!right || !user?.enabled) throw new OAuthError('invalid_grant');
  const { scopes, nonce, resource, authTime, methods, acr } = code;
  const hosted = {
    scopes,
    authTime,
    ...(methods === undefined ? {} : { methods }),
    ...(acr === undefined ? {} : { acr }),
    ...(nonce === undefined ? {} : { nonce }),
    ...(resource === undefined ? {} : { resource }),
  };
  try {
    return await startSession(context, { client, pool, user }, hosted);
  } catch (cause) {
    throw asOAuthError(cause);
  }
}

/** @see https://datatracker.ietf.org/doc/html/rfc7636#section-4.1 */
function readVerifier(form: URLSearchParams): string | null {
  const verifier = form.get('code_verifier');
  if (verifier === null || /^[\w.~-]{43,128}$/.test(verifier)) return verifier;
  throw new OAuthError('invalid_request', { description: 'code_verifier is not valid' });
}

/**
 * A verifier without a challenge is refused too: an attacker may have removed the challenge.
 * @see https://datatracker.ietf.org/doc/html/rfc7636#section-4.6
 * @see https://datatracker.ietf.org/doc/html/rfc9700#section-4.8.2
 */
async function isVerified({ challenge }: AuthorizationCode, verifier: string | null): Promise<boolean> {
  if (challenge === undefined) return verifier === null;
  return verifier !== null && toBase64Url(await sha256(fromText(verifier))) === challenge;
}

async function tokensForRefreshToken({ context, form }: HostedRequest, { client }: Caller): Promise<Tokens> {
  const refreshToken = requireField(form, 'refresh_token');
  try {
    return await refreshSession(context, { clientId: client.id, refreshToken });
  } catch (cause) {
    throw asOAuthError(cause);
  }
}

function asOAuthError(cause: unknown): unknown {
  if (!(cause instanceof CognitoError)) return cause;
  return new OAuthError('invalid_grant', { description: cause.message });
}

async function tokensForMachine({ context, form }: HostedRequest, { client, pool }: Caller): Promise<Tokens> {
  const { AllowedOAuthFlows = [], AllowedOAuthScopes = [] } = client.settings;
  if (!hasSecret(client) || !AllowedOAuthFlows.includes('client_credentials')) {
    throw new OAuthError('unauthorized_client');
  }
  const allowed = AllowedOAuthScopes.filter((scope) => !isPersonal(scope));
  const asked = splitScopes(form.get('scope') ?? undefined);
  if (!asked.every((scope) => allowed.includes(scope))) throw new OAuthError('invalid_scope');
  try {
    const clientMetadata = readClientMetadata(form);
    return await mintMachineToken(context, { client, pool, clientMetadata }, asked.length ? asked : allowed);
  } catch (cause) {
    throw asOAuthError(cause);
  }
}

/** Reads `aws_client_metadata`, which the function before tokens are signed receives. */
function readClientMetadata(form: URLSearchParams): ClientMetadata | undefined {
  const json = form.get('aws_client_metadata');
  if (json === null) return undefined;
  try {
    return validate(metadata, parseBody(json));
  } catch {
    throw new OAuthError('invalid_request', { description: 'aws_client_metadata is not valid' });
  }
}

const metadata = z.record(z.string(), z.string());

function requireField(form: URLSearchParams, name: string): string {
  const value = form.get(name);
  if (!value) throw new OAuthError('invalid_request', { description: `${name} is missing` });
  return value;
}

function json({ AccessToken, IdToken, RefreshToken, ExpiresIn }: Tokens): Response {
  const answer = {
    id_token: IdToken,
    access_token: AccessToken,
    refresh_token: RefreshToken,
    expires_in: ExpiresIn,
    token_type: 'Bearer',
  };
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}
