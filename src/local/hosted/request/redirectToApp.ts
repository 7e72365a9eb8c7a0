import { minute } from '../../base/clock.js';
import { randomUuid } from '../../base/random.js';
import type { Context } from '../../context/context.js';
import type { User } from '../../state/user.js';
import { startSession } from '../../tokens/sessions.js';
import type { AuthorizeRequest } from './authorizeRequest.js';
import { withQuery } from './errors.js';
import { redirect } from './hostedRequest.js';

const codeLifetime = 5 * minute;

/** Redirects a signed-in browser to the app, with an authorization code or, in the implicit flow, with tokens. */
export async function redirectToApp(
  context: Context,
  request: AuthorizeRequest,
  { user, authTime, headers = {} }: { user: User; authTime: number; headers?: Record<string, string> },
): Promise<Response> {
  const answer =
    request.responseType === 'code'
      ? { code: createCode(context, request, { user, authTime }) }
      : await implicitTokens(context, request, { user, authTime });
  const { state } = request;
  const parameters = new URLSearchParams({ ...answer, ...(state === undefined ? {} : { state }) });
  const location =
    request.responseType === 'code'
      ? withQuery(request.redirectUri, parameters)
      : `${request.redirectUri}#${parameters}`;
  return redirect(location, headers);
}

function createCode(
  { store, clock, random }: Context,
  { client, pool, redirectUri, scopes, nonce, challenge, resource }: AuthorizeRequest,
  { user, authTime }: { user: User; authTime: number },
): string {
  const now = clock.now();
  for (const [code, { expiresAt }] of store.authorizationCodes) {
    if (now >= expiresAt) store.authorizationCodes.delete(code);
  }
  const code = randomUuid(random);
  store.authorizationCodes.set(code, {
    clientId: client.id,
    poolId: pool.id,
    username: user.username,
    redirectUri,
    scopes,
    ...(nonce === undefined ? {} : { nonce }),
    ...(challenge === undefined ? {} : { challenge }),
    ...(resource === undefined ? {} : { resource }),
    authTime,
    expiresAt: now + codeLifetime,
  });
  return code;
}

async function implicitTokens(
  context: Context,
  { client, pool, scopes, nonce, resource }: AuthorizeRequest,
  { user, authTime }: { user: User; authTime: number },
): Promise<Record<string, string>> {
  const hosted = {
    scopes,
    authTime,
    ...(nonce === undefined ? {} : { nonce }),
    ...(resource === undefined ? {} : { resource }),
  };
  const { AccessToken, IdToken, ExpiresIn } = await startSession(context, { client, pool, user }, hosted);
  return {
    ...(IdToken ? { id_token: IdToken } : {}),
    access_token: AccessToken,
    expires_in: String(ExpiresIn),
    token_type: 'Bearer',
  };
}
