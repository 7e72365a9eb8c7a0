import { ConfirmSignUp } from '../../operations/sign-up/ConfirmSignUp.js';
import { ResendConfirmationCode } from '../../operations/sign-up/ResendConfirmationCode.js';
import { SignUp } from '../../operations/sign-up/SignUp.js';
import type { Pool } from '../../state/pool.js';
import { isContact } from '../../users/attributes.js';
import { findUser } from '../../users/users.js';
import { confirmPage, signUpPage } from '../pages/accountPages.js';
import type { Notice } from '../pages/layout.js';
import { type AuthorizeRequest, readAuthorizeRequest } from '../request/authorizeRequest.js';
import { findBrowserSession, startBrowserSession } from '../request/browserSession.js';
import {
  field,
  type HostedHandler,
  type HostedRequest,
  pageAddress,
  redirect,
} from '../request/hostedRequest.js';
import { redirectToApp } from '../request/redirectToApp.js';
import { mayAddPasskey } from './addPasskey.js';
import { errorNotice } from './errorNotice.js';
import { usernameField } from './pageLinks.js';
import { requestFor } from './requestFor.js';

/** Shows `/signup`, which apps may link to directly. */
export const showSignUp: HostedHandler = async (hosted) => {
  const request = readAuthorizeRequest(hosted.context, hosted.query);
  return showForm(hosted, request);
};

/** Answers the form of `/signup`: creates an account and redirects to its confirmation. */
export const signUp: HostedHandler = async (hosted) => {
  const { context, form, query } = hosted;
  const request = readAuthorizeRequest(context, query);
  const username = field(form, 'username');
  try {
    const UserAttributes = attributesToAsk(request.pool)
      .map((Name) => ({ Name, Value: field(form, Name) }))
      .filter(({ Value }) => Value !== '');
    const input = { Password: form.get('password') ?? '', UserAttributes };
    const answer = await SignUp.run({ ...(await requestFor(request.client, username)), ...input }, context);
    const user = findUser(request.pool, answer.UserSub) ?? findUser(request.pool, username);
    const headers = user ? startBrowserSession(hosted, request.pool, { user, methods: ['pwd'] }) : {};
    if (user && answer.UserConfirmed) {
      return redirectToApp(context, request, { user, authTime: context.clock.now(), headers });
    }
    const sent = answer.CodeDeliveryDetails?.Destination ?? '';
    return redirect(pageAddress('confirm', query, { username, sent_to: sent }), headers);
  } catch (cause) {
    return showForm(hosted, request, errorNotice(cause, hosted));
  }
};

/** Shows `/confirm`, the form for the code of a new account. */
export const showConfirm: HostedHandler = async (hosted) => {
  readAuthorizeRequest(hosted.context, hosted.query);
  return showConfirmation(hosted, hosted.query.get('username') ?? '', hosted.query.get('sent_to') ?? '');
};

/**
 * Answers the forms of `/confirm`: confirms an account or sends another code. A user who signed up in this browser is
 * then signed in.
 */
export const confirm: HostedHandler = async (hosted) => {
  const { context, form, query } = hosted;
  const request = readAuthorizeRequest(context, query);
  const username = field(form, 'username');
  const sentTo = query.get('sent_to') ?? '';
  try {
    if (form.has('resend')) return await resend(hosted, request, username);
    const input = { ConfirmationCode: field(form, 'code') };
    await ConfirmSignUp.run({ ...(await requestFor(request.client, username)), ...input }, context);
  } catch (cause) {
    return showConfirmation(hosted, username, sentTo, errorNotice(cause, hosted));
  }
  const session = findBrowserSession(hosted, request.pool);
  if (session && session.user === findUser(request.pool, username)) {
    if (mayAddPasskey(context, request, session.user)) return redirect(pageAddress('passkeys/add', query));
    return redirectToApp(context, request, session);
  }
  return redirect(pageAddress('login', query, { username, notice: 'confirmed' }));
};

async function resend(
  hosted: HostedRequest,
  { client }: AuthorizeRequest,
  username: string,
): Promise<Response> {
  const input = await requestFor(client, username);
  const { CodeDeliveryDetails } = await ResendConfirmationCode.run(input, hosted.context);
  const notice = { tone: 'success', text: hosted.texts.newCodeSent } as const;
  return showConfirmation(hosted, username, CodeDeliveryDetails.Destination, notice);
}

function showForm(
  { form, query, texts }: HostedRequest,
  request: AuthorizeRequest,
  notice?: Notice,
): Promise<Response> {
  return signUpPage({
    texts,
    username: field(form, 'username') || (query.get('username') ?? request.loginHint),
    usernameField: usernameField(request.pool, texts),
    attributes: attributesToAsk(request.pool),
    values: form,
    signIn: pageAddress('login', query),
    notice,
  });
}

function showConfirmation(
  { query, texts }: HostedRequest,
  username: string,
  destination: string,
  notice?: Notice,
): Promise<Response> {
  return confirmPage({
    texts,
    username,
    destination,
    signIn: pageAddress('login', query, { username }),
    notice,
  });
}

/** Lists the attributes on the sign-up page: those that the pool requires, and the contacts that receive its code. */
function attributesToAsk({ settings }: Pool): string[] {
  const { Schema = [], UsernameAttributes = [], AutoVerifiedAttributes = [] } = settings;
  const required = Schema.flatMap(({ Required, Name = '' }) => (Required && Name !== 'sub' ? [Name] : []));
  const asked = new Set(required);
  if (UsernameAttributes.length === 0) for (const contact of AutoVerifiedAttributes) asked.add(contact);
  // Where usernames are of one kind of contact, the username itself is that contact.
  const [only, ...others] = UsernameAttributes;
  if (only && others.length === 0) asked.delete(only);
  return [...asked].sort((one, other) => Number(isContact(other)) - Number(isContact(one)));
}
