import { ConfirmForgotPassword } from '../../operations/passwords/ConfirmForgotPassword.js';
import { ForgotPassword } from '../../operations/passwords/ForgotPassword.js';
import { forgotPasswordPage, newPasswordPage } from '../pages/accountPages.js';
import type { Notice } from '../pages/layout.js';
import { type AuthorizeRequest, readAuthorizeRequest } from '../request/authorizeRequest.js';
import {
  field,
  type HostedHandler,
  type HostedRequest,
  pageAddress,
  redirect,
} from '../request/hostedRequest.js';
import { errorNotice } from './errorNotice.js';
import { usernameField } from './pageLinks.js';
import { requestFor } from './requestFor.js';

/** Shows `/forgotPassword`, which apps may link to directly. */
export const showForgotPassword: HostedHandler = async (hosted) => {
  const request = readAuthorizeRequest(hosted.context, hosted.query);
  return showForm(hosted, request, hosted.query.get('username') ?? request.loginHint);
};

/** Answers the form of `/forgotPassword`: sends a code to reset the password. */
export const forgotPassword: HostedHandler = async (hosted) => {
  const { context, form, query } = hosted;
  const request = readAuthorizeRequest(context, query);
  const username = field(form, 'username');
  try {
    const input = await requestFor(request.client, username);
    const { CodeDeliveryDetails } = await ForgotPassword.run(input, context);
    const sent = { username, sent_to: CodeDeliveryDetails.Destination };
    return redirect(pageAddress('confirmforgotPassword', query, sent));
  } catch (cause) {
    return showForm(hosted, request, username, errorNotice(cause, hosted));
  }
};

/** Shows `/confirmforgotPassword`, the form for the code and a new password. */
export const showConfirmForgotPassword: HostedHandler = async (hosted) => {
  readAuthorizeRequest(hosted.context, hosted.query);
  return showNewPassword(hosted, hosted.query.get('username') ?? '');
};

/** Answers the form of `/confirmforgotPassword`: sets a new password by the code. */
export const confirmForgotPassword: HostedHandler = async (hosted) => {
  const { context, form, query } = hosted;
  const { client } = readAuthorizeRequest(context, query);
  const username = field(form, 'username');
  try {
    const input = { ConfirmationCode: field(form, 'code'), Password: form.get('password') ?? '' };
    await ConfirmForgotPassword.run({ ...(await requestFor(client, username)), ...input }, context);
    return redirect(pageAddress('login', query, { username, notice: 'password_changed' }));
  } catch (cause) {
    return showNewPassword(hosted, username, errorNotice(cause, hosted));
  }
};

function showForm(
  { query, texts }: HostedRequest,
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

function showNewPassword(
  { query, texts }: HostedRequest,
  username: string,
  notice?: Notice,
): Promise<Response> {
  const destination = query.get('sent_to') ?? '';
  return newPasswordPage({ texts, username, destination, signIn: pageAddress('login', query), notice });
}
