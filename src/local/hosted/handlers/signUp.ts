import { ConfirmSignUp } from '../../operations/sign-up/ConfirmSignUp.js';
import { ResendConfirmationCode } from '../../operations/sign-up/ResendConfirmationCode.js';
import { SignUp } from '../../operations/sign-up/SignUp.js';
import type { Pool } from '../../state/pool.js';
import { isContact } from '../../users/attributes.js';
import { findUser } from '../../users/users.js';
import { confirmPage, signUpPage } from '../pages/accountPages.js';
import type { Notice } from '../pages/layout.js';
import { type AuthorizeRequest, readAuthorizeRequest } from '../visit/authorizeRequest.js';
import { findBrowserSession, startBrowserSession } from '../visit/browserSession.js';
import { giveTokens } from '../visit/giveTokens.js';
import { field, pageAddress, redirect, type Visit, type VisitHandler } from '../visit/visit.js';
import { usernameField } from './links.js';
import { noticeOf } from './noticeOf.js';
import { requestFor } from './requestFor.js';

/** Shows `/signup`, which apps may link to directly. */
export const showSignUp: VisitHandler = async (visit) => {
  const request = readAuthorizeRequest(visit.context, visit.query);
  return showForm(visit, request);
};

/** Makes an account, and goes on to its confirmation. */
export const signUp: VisitHandler = async (visit) => {
  const { context, form, query } = visit;
  const request = readAuthorizeRequest(context, query);
  const username = field(form, 'username');
  try {
    const UserAttributes = attributesToAsk(request.pool)
      .map((Name) => ({ Name, Value: field(form, Name) }))
      .filter(({ Value }) => Value !== '');
    const input = { Password: form.get('password') ?? '', UserAttributes };
    const answer = await SignUp.run({ ...(await requestFor(request.client, username)), ...input }, context);
    const user = findUser(request.pool, answer.UserSub) ?? findUser(request.pool, username);
    const headers = user ? startBrowserSession(context, request.pool, user) : {};
    if (user && answer.UserConfirmed) {
      return giveTokens(context, request, { user, authTime: context.clock.now(), headers });
    }
    const sent = answer.CodeDeliveryDetails?.Destination ?? '';
    return redirect(pageAddress('confirm', query, { username, sent_to: sent }), headers);
  } catch (cause) {
    return showForm(visit, request, noticeOf(cause, visit));
  }
};

/** Shows `/confirm`, where the code of a new account is typed. */
export const showConfirm: VisitHandler = async (visit) => {
  readAuthorizeRequest(visit.context, visit.query);
  return showConfirmation(visit, visit.query.get('username') ?? '', visit.query.get('sent_to') ?? '');
};

/** Confirms an account, or sends another code. Whoever signed up in this browser is then signed in. */
export const confirm: VisitHandler = async (visit) => {
  const { context, form, query } = visit;
  const request = readAuthorizeRequest(context, query);
  const username = field(form, 'username');
  const sentTo = query.get('sent_to') ?? '';
  try {
    if (form.has('resend')) return await resend(visit, request, username);
    const input = { ConfirmationCode: field(form, 'code') };
    await ConfirmSignUp.run({ ...(await requestFor(request.client, username)), ...input }, context);
  } catch (cause) {
    return showConfirmation(visit, username, sentTo, noticeOf(cause, visit));
  }
  const session = findBrowserSession(visit, request.pool);
  if (session && session.user === findUser(request.pool, username)) {
    return giveTokens(context, request, session);
  }
  return redirect(pageAddress('login', query, { username, notice: 'confirmed' }));
};

async function resend(visit: Visit, { client }: AuthorizeRequest, username: string): Promise<Response> {
  const input = await requestFor(client, username);
  const { CodeDeliveryDetails } = await ResendConfirmationCode.run(input, visit.context);
  const notice = { tone: 'success', text: visit.texts.newCodeSent } as const;
  return showConfirmation(visit, username, CodeDeliveryDetails.Destination, notice);
}

function showForm(
  { form, query, texts }: Visit,
  request: AuthorizeRequest,
  notice?: Notice,
): Promise<Response> {
  return signUpPage({
    texts,
    username: field(form, 'username') || request.loginHint,
    usernameField: usernameField(request.pool, texts),
    attributes: attributesToAsk(request.pool),
    values: form,
    signIn: pageAddress('login', query),
    notice,
  });
}

function showConfirmation(
  { query, texts }: Visit,
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

/** What a sign-up needs besides the name and the password: what the pool requires, or sends its code to. */
function attributesToAsk({ settings }: Pool): string[] {
  const { Schema = [], UsernameAttributes = [], AutoVerifiedAttributes = [] } = settings;
  const required = Schema.flatMap(({ Required, Name = '' }) => (Required && Name !== 'sub' ? [Name] : []));
  const asked = new Set(required);
  if (UsernameAttributes.length === 0) for (const contact of AutoVerifiedAttributes) asked.add(contact);
  // The name that is typed is the contact itself where there is only one kind.
  const [only, ...others] = UsernameAttributes;
  if (only && others.length === 0) asked.delete(only);
  return [...asked].sort((one, other) => Number(isContact(other)) - Number(isContact(one)));
}
