import type { Hono, Context as HttpContext } from 'hono';
import { readBody } from '../base/readBody.js';
import type { Context } from '../context/context.js';
import { authorize } from '../hosted/endpoints/authorize.js';
import { logout } from '../hosted/endpoints/logout.js';
import { register } from '../hosted/endpoints/register.js';
import { revoke } from '../hosted/endpoints/revoke.js';
import { token } from '../hosted/endpoints/token.js';
import { userInfo } from '../hosted/endpoints/userInfo.js';
import { addPasskey, showAddPasskey } from '../hosted/handlers/addPasskey.js';
import { confirmUser } from '../hosted/handlers/confirmUser.js';
import {
  confirmForgotPassword,
  forgotPassword,
  showConfirmForgotPassword,
  showForgotPassword,
} from '../hosted/handlers/forgotPassword.js';
import { identityProvider, showIdentityProvider } from '../hosted/handlers/identityProvider.js';
import { login, showLogin } from '../hosted/handlers/login.js';
import { refuseForm } from '../hosted/handlers/refuseForm.js';
import { confirm, showConfirm, showSignUp, signUp } from '../hosted/handlers/signUp.js';
import { errorPage } from '../hosted/pages/accountPages.js';
import { OAuthError, PageError, RedirectError } from '../hosted/request/errors.js';
import { addFormToken, isOwnForm } from '../hosted/request/formToken.js';
import {
  type HostedHandler,
  type HostedRequest,
  readHostedRequest,
  redirect,
} from '../hosted/request/hostedRequest.js';
import { rememberLanguage } from '../hosted/request/language.js';
import type { Surroundings } from './surroundings.js';

/** The handlers of each path, by method. @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-userpools-server-contract-reference.html */
export const hostedPaths: Readonly<
  Record<string, { readonly GET?: HostedHandler; readonly POST?: HostedHandler }>
> = {
  '/oauth2/authorize': { GET: authorize, POST: authorize },
  '/oauth2/token': { POST: token },
  '/oauth2/userInfo': { GET: userInfo, POST: userInfo },
  '/oauth2/revoke': { POST: revoke },
  '/oauth2/register': { POST: register },
  '/login': { GET: showLogin, POST: login },
  '/signup': { GET: showSignUp, POST: signUp },
  '/confirm': { GET: showConfirm, POST: confirm },
  '/confirmUser': { GET: confirmUser },
  '/forgotPassword': { GET: showForgotPassword, POST: forgotPassword },
  '/confirmforgotPassword': { GET: showConfirmForgotPassword, POST: confirmForgotPassword },
  '/identity-provider': { GET: showIdentityProvider, POST: identityProvider },
  '/passkeys/add': { GET: showAddPasskey, POST: addPasskey },
  '/logout': { GET: logout },
};

/**
 * Adds the hosted domain of all pools; the app client of a request identifies the pool. The paths work below any
 * first segment too.
 */
export function addHostedDomain(app: Hono, context: Context, surroundings: Surroundings): void {
  for (const [path, { GET, POST }] of Object.entries(hostedPaths)) {
    for (const address of [path, `/:domain${path}`]) {
      if (GET) app.get(address, answer(GET, { path, context, surroundings }));
      if (POST) app.post(address, answer(POST, { path, context, surroundings }));
    }
  }
}

interface Place {
  readonly path: string;
  readonly context: Context;
  readonly surroundings: Surroundings;
}

function answer(handler: HostedHandler, { path, context, surroundings }: Place) {
  const respond: HostedHandler = async (hosted) => {
    const isForm = hosted.request.method === 'POST' && !path.startsWith('/oauth2/');
    return isForm && !(await isOwnForm(hosted)) ? refuseForm(hosted) : handler(hosted);
  };
  return async (http: HttpContext) => {
    // A program that only looks at a link, such as a mail scanner, must not use up a code or end a session.
    if (http.req.method === 'HEAD') return new Response(null, { headers: { 'cache-control': 'no-store' } });
    await surroundings.faults.strike(path);
    const hosted = readHostedRequest(context, http, await readBody(http.req.raw));
    const { response, saved } = await context.queue.run(async () => {
      const answered = await respond(hosted).catch((cause: unknown) => refuse(cause, hosted));
      const response = await addFormToken(answered, hosted);
      rememberLanguage(response, hosted.request, hosted.query);
      return { response, saved: surroundings.onChange() };
    });
    await saved;
    return response;
  };
}

function refuse(cause: unknown, { texts }: HostedRequest): Response | Promise<Response> {
  if (cause instanceof PageError) return errorPage(texts, `${cause.code}: ${cause.message}`);
  if (cause instanceof RedirectError) return redirect(cause.location);
  if (cause instanceof OAuthError) return refuseAsJson(cause);
  throw cause;
}

function refuseAsJson({ code, description, status }: OAuthError): Response {
  const headers = {
    'cache-control': 'no-store',
    ...(status === 401
      ? { 'www-authenticate': `Bearer error="${code}", error_description="${description ?? code}"` }
      : {}),
  };
  const body = { error: code, ...(description === undefined ? {} : { error_description: description }) };
  return Response.json(body, { status, headers });
}
