import { ConfirmForgotPassword } from '../../operations/passwords/ConfirmForgotPassword.js';
import { ForgotPassword } from '../../operations/passwords/ForgotPassword.js';
import { forgotPasswordPage, newPasswordPage } from '../pages/accountPages.js';
import type { Notice } from '../pages/layout.js';
import { type AuthorizeRequest, readAuthorizeRequest } from '../visit/authorizeRequest.js';
import { field, pageAddress, redirect, type Visit, type VisitHandler } from '../visit/visit.js';
import { usernameField } from './links.js';
import { noticeOf } from './noticeOf.js';
import { requestFor } from './requestFor.js';

/** Shows `/forgotPassword`, which apps may link to directly. */
export const showForgotPassword: VisitHandler = async (visit) => {
  const request = readAuthorizeRequest(visit.context, visit.query);
  return showForm(visit, request, visit.query.get('username') ?? request.loginHint);
};

/** Sends a code to reset a password by. */
export const forgotPassword: VisitHandler = async (visit) => {
  const { context, form, query } = visit;
  const request = readAuthorizeRequest(context, query);
  const username = field(form, 'username');
  try {
    const input = await requestFor(request.client, username);
    const { CodeDeliveryDetails } = await ForgotPassword.run(input, context);
    const sent = { username, sent_to: CodeDeliveryDetails.Destination };
    return redirect(pageAddress('confirmforgotPassword', query, sent));
  } catch (cause) {
    return showForm(visit, request, username, noticeOf(cause, visit));
  }
};

/** Shows `/confirmforgotPassword`, where the code and a new password are typed. */
export const showConfirmForgotPassword: VisitHandler = async (visit) => {
  readAuthorizeRequest(visit.context, visit.query);
  return showNewPassword(visit, visit.query.get('username') ?? '');
};

/** Sets a new password by the code that was sent. */
export const confirmForgotPassword: VisitHandler = async (visit) => {
  const { context, form, query } = visit;
  const { client } = readAuthorizeRequest(context, query);
  const username = field(form, 'username');
  try {
    const input = { ConfirmationCode: field(form, 'code'), Password: form.get('password') ?? '' };
    await ConfirmForgotPassword.run({ ...(await requestFor(client, username)), ...input }, context);
    return redirect(pageAddress('login', query, { username, notice: 'password_changed' }));
  } catch (cause) {
    return showNewPassword(visit, username, noticeOf(cause, visit));
  }
};

function showForm(
  { query, texts }: Visit,
  { pool }: AuthorizeRequest,
  username: string,
  notice?: Notice,
): Promise<Response> {
  const signIn = pageAddress('login', query);
  return forgotPasswordPage({
    texts,
    username,
    usernameField: usernameField(pool, texts),
    signIn,
    notice,
  });
}

function showNewPassword({ query, texts }: Visit, username: string, notice?: Notice): Promise<Response> {
  const destination = query.get('sent_to') ?? '';
  return newPasswordPage({ texts, username, destination, signIn: pageAddress('login', query), notice });
}
