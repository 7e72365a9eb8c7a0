import { CognitoError } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import { allowsPasskeys } from '../../credentials/firstFactors.js';
import { beginRegistration } from '../../credentials/passkeys/beginRegistration.js';
import { completeRegistration } from '../../credentials/passkeys/completeRegistration.js';
import { relyingPartyOf } from '../../credentials/passkeys/relyingParty.js';
import { registrationShape } from '../../credentials/passkeys/verifyRegistration.js';
import { parseBody, validate } from '../../shapes/validate.js';
import type { Client, Pool } from '../../state/pool.js';
import type { User } from '../../state/user.js';
import { addPasskeyPage, signInFirstPage } from '../pages/addPasskeyPage.js';
import type { Notice } from '../pages/layout.js';
import {
  type AuthorizeRequest,
  findClient,
  readAuthorizeRequest,
  readRedirectUri,
} from '../request/authorizeRequest.js';
import { findBrowserSession } from '../request/browserSession.js';
import { PageError } from '../request/errors.js';
import { type HostedHandler, type HostedRequest, pageAddress, redirect } from '../request/hostedRequest.js';
import { redirectToApp } from '../request/redirectToApp.js';
import { offersChoice } from './choice.js';

/** Whether a new user is offered a passkey, which the user can sign in with on the pages. */
export function mayAddPasskey(context: Context, request: AuthorizeRequest, user: User): boolean {
  const { pool } = request;
  if (!offersChoice(request) || !allowsPasskeys(pool) || user.passkeys?.size) return false;
  try {
    return relyingPartyOf(context, pool) !== '';
  } catch {
    return false;
  }
}

/**
 * Shows `/passkeys/add`, which apps may link to directly, for the user who is signed in in this browser.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/managed-login-endpoints.html
 */
export const showAddPasskey: HostedHandler = async (hosted) => {
  const target = readTarget(hosted);
  return target.session ? showForm(hosted, { ...target, user: target.session.user }) : askSignIn(hosted);
};

/** Answers the forms of `/passkeys/add`: saves a passkey or not, and redirects to the app. */
export const addPasskey: HostedHandler = async (hosted) => {
  const { context, form } = hosted;
  const { session, ...target } = readTarget(hosted);
  if (!session) return askSignIn(hosted);
  const account = { ...target, user: session.user };
  if (!form.has('skip')) {
    const { texts } = hosted;
    if (!form.get('credential')) {
      return showForm(hosted, account, { tone: 'error', text: texts.passkeyNotAdded });
    }
    try {
      const credential = validate(registrationShape, parseBody(form.get('credential') ?? ''));
      await completeRegistration(context, account, credential);
    } catch (cause) {
      if (!(cause instanceof CognitoError)) throw cause;
      return showForm(hosted, account, {
        tone: 'error',
        text: `${texts.passkeyNotAdded} (${cause.message})`,
      });
    }
  }
  if (!hosted.query.has('response_type')) return redirect(target.redirectUri);
  return redirectToApp(context, readAuthorizeRequest(context, hosted.query), session);
};

function readTarget(hosted: HostedRequest) {
  const { client, pool } = findClient(hosted.context, hosted.query.get('client_id'));
  const redirectUri = readRedirectUri(client, hosted.query.get('redirect_uri'));
  return { client, pool, redirectUri, session: findBrowserSession(hosted, pool) };
}

async function showForm(
  { context, texts }: HostedRequest,
  account: { client: Client; pool: Pool; user: User },
  notice?: Notice,
): Promise<Response> {
  try {
    return await addPasskeyPage({
      texts,
      options: JSON.stringify(beginRegistration(context, account)),
      notice,
    });
  } catch (cause) {
    if (!(cause instanceof CognitoError)) throw cause;
    throw new PageError('invalid_request', cause.message);
  }
}

function askSignIn({ texts, query }: HostedRequest): Promise<Response> {
  const parameters = new URLSearchParams(query);
  if (!parameters.has('response_type')) parameters.set('response_type', 'code');
  return signInFirstPage(texts, pageAddress('../login', parameters));
}
