import { Hono, type Context as HttpContext } from 'hono';
import { CognitoError, errors } from '../base/errors.js';
import { withoutTurn } from '../base/queue.js';
import { readBody } from '../base/readBody.js';
import type { Context } from '../context/context.js';
import { discoveryDocument } from '../hosted/endpoints/discovery.js';
import { changesState, operationNameOf, runOperation } from '../operations/dispatch.js';
import { publicKeys } from '../tokens/signingKeys.js';
import { addLocalTools } from './developerTools.js';
import { DroppedConnection } from './faults.js';
import { addHostedDomain } from './hostedRoutes.js';
import { addIdentityPoolDiscovery } from './identityPoolDiscovery.js';
import { assertPageMayAdminister } from './pageAccess.js';
import { isPublicOperation } from './publicOperations.js';
import { signedRegionOf } from './signedRegion.js';
import type { Surroundings } from './surroundings.js';
import { addUserImport } from './userImport.js';

/**
 * Creates the routes: the API at `/`, the public keys of each pool, the hosted domain, and the developer tools under
 * `/_local`.
 */
export function createRoutes(context: Context, surroundings: Surroundings): Hono {
  const app = new Hono();
  app.use('*', async (http, next) => {
    if (http.req.method === 'OPTIONS') return answerPreflight(http);
    await next();
    // Set after the handler, so that refusals have the headers too: without them a browser hides the reason of a
    // failure.
    for (const [name, value] of Object.entries(openToAll(http.req.raw))) http.res.headers.set(name, value);
  });
  app.post('/', answerApi(context, surroundings));
  addDiscovery(app, context, surroundings);
  addIdentityPoolDiscovery(app, context);
  addUserImport(app, context, surroundings);
  addHostedDomain(app, context, surroundings);
  addLocalTools(app, context, surroundings);
  app.notFound((http) => refuse(errors.unknownOperation(`There is nothing at ${http.req.path}.`)));
  app.onError((cause) => {
    if (cause instanceof DroppedConnection) throw cause;
    return refuse(cause);
  });
  return app;
}

function answerApi(context: Context, { faults, onChange, allowOrigins }: Surroundings) {
  return async (http: HttpContext) => {
    const name = operationNameOf(http.req.raw);
    if (!isPublicOperation(name)) assertPageMayAdminister(http.req.raw, allowOrigins);
    await faults.strike(name);
    const body = await readBody(http.req.raw);
    const region = signedRegionOf(http.req.raw);
    const answer = (own: Context) =>
      runOperation({ ...own, region }, name, body).then(
        (members) => amzJson(members),
        (cause) => refuse(cause),
      );
    // A request that only reads does not wait for the turns of the others.
    if (!changesState(name)) return answer({ ...context, queue: withoutTurn });
    const { response, saved } = await context.queue.run(async () => {
      const response = await answer(context);
      // A refusal can change the state too: a wrong password is counted.
      return { response, saved: onChange() };
    });
    await saved;
    return response;
  };
}

/** The two documents by which clients verify a pool's tokens. @see https://openid.net/specs/openid-connect-discovery-1_0.html */
function addDiscovery(app: Hono, context: Context, { onChange }: Surroundings): void {
  app.get('/:pool/.well-known/jwks.json', async (http) => {
    const pool = context.store.pools.get(http.req.param('pool'));
    if (!pool) throw errors.poolNotFound(http.req.param('pool'));
    if (http.req.method === 'HEAD') return http.body(null);
    const made = pool.keys !== undefined;
    const keys = await publicKeys(pool);
    // Published keys must exist after a restart too.
    if (!made) await onChange();
    return http.json(keys);
  });
  app.get('/:pool/.well-known/openid-configuration', (http) => {
    const pool = context.store.pools.get(http.req.param('pool'));
    if (!pool) throw errors.poolNotFound(http.req.param('pool'));
    return http.json(discoveryDocument(context, pool));
  });
}

// Every other cause is a fault of the local Cognito, whose message must not reach the client.
function refuse(cause: unknown): Response {
  const { type, message, status } = cause instanceof CognitoError ? cause : errors.internal();
  const response = amzJson({ __type: type, message }, status);
  response.headers.set('x-amzn-errortype', `${type}:`);
  return response;
}

function amzJson(answer: object, status = 200): Response {
  return new Response(JSON.stringify(answer), {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': crypto.randomUUID() },
  });
}

function answerPreflight(http: HttpContext): Response {
  return new Response(null, { status: 200, headers: openToAll(http.req.raw) });
}

function openToAll(request: Request): Record<string, string> {
  return {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET,POST,PUT,DELETE,OPTIONS',
    'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '*',
    'access-control-allow-private-network': 'true',
    'access-control-expose-headers': 'x-amzn-requestid,x-amzn-errortype,x-amzn-errormessage,date',
    'access-control-max-age': '172800',
  };
}
