import { CognitoError } from '../../base/errors.js';
import { beginSignIn } from '../../challenges/beginSignIn.js';
import type { User } from '../../state/user.js';
import { findUser } from '../../users/users.js';
import type { Notice } from '../pages/layout.js';
import { signInPage } from '../pages/signInPage.js';
import { type AuthorizeRequest, readAuthorizeRequest } from '../visit/authorizeRequest.js';
import { findBrowserSession, startBrowserSession } from '../visit/browserSession.js';
import { giveTokens } from '../visit/giveTokens.js';
import { field, pageAddress, redirect, type Visit, type VisitHandler } from '../visit/visit.js';
import { afterAnswer, answerChallengePage } from './challenge.js';
import { signInLinks, takesPasswords, usernameField } from './links.js';
import { noticeOf } from './noticeOf.js';

const notices: ReadonlyMap<string, 'passwordChanged' | 'accountConfirmed'> = new Map([
  ['password_changed', 'passwordChanged'],
  ['confirmed', 'accountConfirmed'],
]);

/** Shows `/login`, which apps may link to directly. */
export const showLogin: VisitHandler = async (visit) => {
  const request = readAuthorizeRequest(visit.context, visit.query);
  if (request.provider && request.provider !== 'COGNITO') {
    return redirect(pageAddress('identity-provider', visit.query));
  }
  const said = notices.get(visit.query.get('notice') ?? '');
  const username = visit.query.get('username') ?? request.loginHint;
  return showForm(visit, request, {
    username,
    ...(said ? { notice: { tone: 'success', text: visit.texts[said] } } : {}),
  });
};

/** Takes what the forms of `/login` send: a password, an answer to a challenge, or the wish to go on as before. */
export const login: VisitHandler = async (visit) => {
  const request = readAuthorizeRequest(visit.context, visit.query);
  const username = field(visit.form, 'username');
  try {
    if (visit.form.has('continue')) return await goOn(visit, request);
    if (visit.form.has('challenge')) return await answerChallengePage(visit, request);
    return await checkPassword(visit, request, username);
  } catch (cause) {
    if (!(cause instanceof CognitoError)) throw cause;
    const user = findUser(request.pool, username);
    if (cause.type === 'UserNotConfirmedException' && user) return toConfirmation(visit, request, user);
    if (cause.type === 'PasswordResetRequiredException') {
      return redirect(pageAddress('forgotPassword', visit.query, { username }));
    }
    return showForm(visit, request, { username, notice: noticeOf(cause, visit) });
  }
};

async function goOn(visit: Visit, request: AuthorizeRequest): Promise<Response> {
  const session = findBrowserSession(visit, request.pool);
  if (!session) return showForm(visit, request, { username: '' });
  return giveTokens(visit.context, request, session);
}

async function checkPassword(visit: Visit, request: AuthorizeRequest, username: string): Promise<Response> {
  const { context, form } = visit;
  const { pool, client } = request;
  const answer = await beginSignIn(context, {
    pool,
    client,
    flow: 'USER_PASSWORD_AUTH',
    parameters: { USERNAME: username, PASSWORD: form.get('password') ?? '' },
    withoutTokens: true,
  });
  return afterAnswer(visit, request, { username, answer });
}

// Whoever knew the password goes on from there once the account is confirmed.
function toConfirmation({ context, query }: Visit, { pool }: AuthorizeRequest, user: User): Response {
  const headers = startBrowserSession(context, pool, user);
  return redirect(pageAddress('confirm', query, { username: user.username }), headers);
}

function showForm(
  visit: Visit,
  request: AuthorizeRequest,
  { username, notice }: { username: string; notice?: Notice },
): Promise<Response> {
  const { pool, prompts } = request;
  const session = prompts.includes('login') ? undefined : findBrowserSession(visit, pool);
  return signInPage({
    texts: visit.texts,
    username,
    usernameField: usernameField(pool, visit.texts),
    links: signInLinks(request, visit.query),
    withPassword: takesPasswords(request),
    known: session && (session.user.attributes.get('email') ?? session.user.username),
    notice,
  });
}
