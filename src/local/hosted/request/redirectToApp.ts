import { minute } from '../../base/clock.js';
import { randomUuid } from '../../base/random.js';
import { sweep } from '../../base/sweep.js';
import type { Context } from '../../context/context.js';
import { acrOf, levelOf } from '../../credentials/authenticationLevel.js';
import { type HostedGrant, startSession } from '../../tokens/sessions.js';
import type { AuthorizeRequest } from './authorizeRequest.js';
import type { SignedIn } from './browserSession.js';
import { withQuery } from './errors.js';
import { redirect } from './hostedRequest.js';

const codeLifetime = 5 * minute;

type SignedInAt = SignedIn & { readonly authTime: number };

/** Redirects a signed-in browser to the app, with an authorization code or, in the implicit flow, with tokens. */
export async function redirectToApp(
  context: Context,
  request: AuthorizeRequest,
  { headers = {}, ...signedIn }: SignedInAt & { headers?: Record<string, string> },
): Promise<Response> {
  const answer =
    request.responseType === 'code'
      ? { code: createCode(context, request, signedIn) }
      : await implicitTokens(context, request, signedIn);
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
  request: AuthorizeRequest,
  signedIn: SignedInAt,
): string {
  const { client, pool, redirectUri, challenge } = request;
  const now = clock.now();
  sweep(store.authorizationCodes, ({ expiresAt }) => now >= expiresAt);
  const code = randomUuid(random);
  store.authorizationCodes.set(code, {
    clientId: client.id,
    poolId: pool.id,
    username: signedIn.user.username,
    redirectUri,
    ...grantOf(request, signedIn),
    ...(challenge === undefined ? {} : { challenge }),
    expiresAt: now + codeLifetime,
  });
  return code;
}

async function implicitTokens(
  context: Context,
  request: AuthorizeRequest,
  signedIn: SignedInAt,
): Promise<Record<string, string>> {
  const { client, pool } = request;
  const session = { client, pool, user: signedIn.user };
  const { AccessToken, IdToken, ExpiresIn } = await startSession(
    context,
    session,
    grantOf(request, signedIn),
  );
  return {
    ...(IdToken ? { id_token: IdToken } : {}),
    access_token: AccessToken,
    expires_in: String(ExpiresIn),
    token_type: 'Bearer',
  };
}

function grantOf(
  { pool, scopes, nonce, resource, levels }: AuthorizeRequest,
  { authTime, methods = [] }: SignedInAt,
): HostedGrant {
  const level = levels && levelOf(methods);
  return {
    scopes,
    authTime,
    methods,
    ...(nonce === undefined ? {} : { nonce }),
    ...(resource === undefined ? {} : { resource }),
    ...(level === undefined ? {} : { acr: acrOf(pool, level) }),
  };
}
