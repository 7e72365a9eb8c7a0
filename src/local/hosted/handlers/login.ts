import { CognitoError } from '../../base/errors.js';
import { beginSignIn } from '../../challenges/beginSignIn.js';
import type { User } from '../../state/user.js';
import { findUser } from '../../users/users.js';
import type { Notice } from '../pages/layout.js';
import { signInPage } from '../pages/signInPage.js';
import { type AuthorizeRequest, readAuthorizeRequest } from '../request/authorizeRequest.js';
import { startBrowserSession } from '../request/browserSession.js';
import { readChoice } from '../request/choice.js';
import { findFreshSession } from '../request/freshSession.js';
import {
  field,
  type HostedHandler,
  type HostedRequest,
  pageAddress,
  redirect,
} from '../request/hostedRequest.js';
import { redirectToApp } from '../request/redirectToApp.js';
import { afterAnswer, answerChallengePage } from './challenge.js';
import { chooseWay, offersChoice, showChoice, stepUpOf } from './choice.js';
import { errorNotice } from './errorNotice.js';
import { signInLinks, takesPasswords, usernameField } from './pageLinks.js';

const notices: ReadonlyMap<string, 'passwordChanged' | 'accountConfirmed'> = new Map([
  ['password_changed', 'passwordChanged'],
  ['confirmed', 'accountConfirmed'],
]);

/** Shows `/login`, which apps may link to directly. */
export const showLogin: HostedHandler = async (hosted) => {
  const request = readAuthorizeRequest(hosted.context, hosted.query);
  if (request.provider && request.provider !== 'COGNITO') {
    return redirect(pageAddress('identity-provider', hosted.query));
  }
  const said = notices.get(hosted.query.get('notice') ?? '');
  const username = hosted.query.get('username') ?? request.loginHint;
  return showForm(hosted, request, {
    username,
    ...(said ? { notice: { tone: 'success', text: hosted.texts[said] } } : {}),
  });
};

/** Answers the forms of `/login`: a password, an answer to a challenge, or "continue as" the signed-in user. */
export const login: HostedHandler = async (hosted) => {
  const request = readAuthorizeRequest(hosted.context, hosted.query);
  const username = field(hosted.form, 'username');
  try {
    if (hosted.form.has('continue')) return await goOn(hosted, request);
    if (hosted.form.has('challenge')) return await answerChallengePage(hosted, request);
    if (offersChoice(request)) return await chooseWay(hosted, request);
    return await checkPassword(hosted, request, username);
  } catch (cause) {
    if (!(cause instanceof CognitoError)) throw cause;
    return afterRefusal(hosted, request, cause);
  }
};

function afterRefusal(
  hosted: HostedRequest,
  request: AuthorizeRequest,
  cause: CognitoError,
): Response | Promise<Response> {
  const { form, query, texts } = hosted;
  const choice = readChoice(form);
  const username = choice?.login ?? field(form, 'username');
  const user = findUser(request.pool, username);
  if (cause.type === 'UserNotConfirmedException' && user) return toConfirmation(hosted, request, user);
  if (cause.type === 'PasswordResetRequiredException') {
    return redirect(pageAddress('forgotPassword', query, { username }));
  }
  const notice = errorNotice(cause, hosted);
  if (!choice) return showForm(hosted, request, { username, notice });
  const byPasskey = field(form, 'challenge') === 'WEB_AUTHN';
  return showChoice(hosted, request, {
    choice,
    way: field(form, 'way'),
    notice: byPasskey ? { ...notice, text: texts.passkeyFailed } : notice,
  });
}

async function goOn(hosted: HostedRequest, request: AuthorizeRequest): Promise<Response> {
  const session = findFreshSession(hosted, request);
  if (!session) return showForm(hosted, request, { username: '' });
  return redirectToApp(hosted.context, request, session);
}

async function checkPassword(
  hosted: HostedRequest,
  request: AuthorizeRequest,
  username: string,
): Promise<Response> {
  const { context, form } = hosted;
  const { pool, client } = request;
  const answer = await beginSignIn(context, {
    pool,
    client,
    // Only the choice-based flow takes a level.
    flow: request.levels ? 'USER_AUTH' : 'USER_PASSWORD_AUTH',
    parameters: {
      USERNAME: username,
      PASSWORD: form.get('password') ?? '',
      ...(request.levels ? { PREFERRED_CHALLENGE: 'PASSWORD', ...stepUpOf(hosted) } : {}),
    },
    withoutTokens: true,
  });
  return afterAnswer(hosted, request, { username, answer });
}

// The browser session takes effect after the confirmation, so the person does not type the password again. A username
// alone starts no session: the confirmation by the account's owner would sign another person in.
function toConfirmation(hosted: HostedRequest, { pool }: AuthorizeRequest, user: User): Response {
  const headers = hosted.form.has('password')
    ? startBrowserSession(hosted, pool, { user, methods: ['pwd'] })
    : {};
  return redirect(pageAddress('confirm', hosted.query, { username: user.username }), headers);
}

function showForm(
  hosted: HostedRequest,
  request: AuthorizeRequest,
  { username, notice }: { username: string; notice?: Notice },
): Promise<Response> {
  const { pool, prompts } = request;
  const session = prompts.includes('login') ? undefined : findFreshSession(hosted, request);
  return signInPage({
    texts: hosted.texts,
    username,
    usernameField: usernameField(pool, hosted.texts),
    links: signInLinks(request, hosted.query),
    withPassword: takesPasswords(request),
    usernameFirst: offersChoice(request),
    known: session && (session.user.attributes.get('email') ?? session.user.username),
    notice,
  });
}
