import { html } from 'hono/html';
import { attributeInput } from './challengePage.js';
import { codeInput, hidden, passwordInput, type UsernameField, usernameInput } from './fields.js';
import { type Notice, page } from './layout.js';
import type { Texts } from './texts/texts.js';

/** The values on the page `/signup`. */
export interface SignUpView {
  readonly texts: Texts;
  readonly username: string;
  readonly usernameField: UsernameField;
  readonly attributes: readonly string[];
  readonly values: URLSearchParams;
  readonly signIn: string;
  readonly notice?: Notice | undefined;
}

/** Renders the page `/signup`. */
export function signUpPage(view: SignUpView): Promise<Response> {
  const { texts, username, usernameField, attributes, values, signIn, notice } = view;
  return page(
    { lang: texts.lang, title: texts.signUp, notice },
    html`<form method="post">
${usernameInput(usernameField, username)}
${attributes.map((name) => attributeInput(texts, name, values.get(name) ?? ''))}
${passwordInput('new', texts.password)}
<button>${texts.createAccount}</button>
</form>
<div class="links"><span>${texts.haveAccount} <a href="${signIn}">${texts.signIn}</a></span></div>`,
  );
}

/** The values on a page with a form for a code. */
export interface CodeView {
  readonly texts: Texts;
  readonly username: string;
  readonly destination: string;
  readonly signIn: string;
  readonly notice?: Notice | undefined;
}

/** Renders the page `/confirm`, with a form for the code of a new account and a button for another code. */
export function confirmPage({ texts, username, destination, signIn, notice }: CodeView): Promise<Response> {
  return page(
    { lang: texts.lang, title: texts.confirmTitle, notice },
    html`<p>${sentTo(texts, destination)}</p>
<form method="post">${hidden({ username })}
${codeInput(texts.code)}
<button>${texts.confirm}</button>
</form>
<div class="links">
<form method="post">${hidden({ username, resend: 'yes' })}<button class="plain">${texts.sendNewCode}</button></form>
<a href="${signIn}">${texts.backToSignIn}</a>
</div>`,
  );
}

/** Renders the page `/forgotPassword`. */
export function forgotPasswordPage(view: {
  readonly texts: Texts;
  readonly username: string;
  readonly usernameField: UsernameField;
  readonly signIn: string;
  readonly notice?: Notice | undefined;
}): Promise<Response> {
  const { texts, username, usernameField, signIn, notice } = view;
  return page(
    { lang: texts.lang, title: texts.forgotPassword, notice },
    html`<p>${texts.forgotHint}</p>
<form method="post">
${usernameInput(usernameField, username)}
<button>${texts.sendCode}</button>
</form>
<div class="links"><a href="${signIn}">${texts.backToSignIn}</a></div>`,
  );
}

/** Renders the page `/confirmforgotPassword`. */
export function newPasswordPage({
  texts,
  username,
  destination,
  signIn,
  notice,
}: CodeView): Promise<Response> {
  return page(
    { lang: texts.lang, title: texts.chooseNewPassword, notice },
    html`<p>${sentTo(texts, destination)}</p>
<form method="post">${hidden({ username })}
${codeInput(texts.code)}
${passwordInput('new', texts.newPassword)}
<button>${texts.changePassword}</button>
</form>
<div class="links"><a href="${signIn}">${texts.backToSignIn}</a></div>`,
  );
}

/** Renders the page `/confirmUser`, the result of the link in a mail. */
export function confirmedPage(texts: Texts, notice: Notice): Promise<Response> {
  const status = notice.tone === 'error' ? 400 : 200;
  return page({ lang: texts.lang, title: texts.confirmTitle, notice, status }, html``);
}

/** Renders the page for an error that must not be sent to the app. */
export function errorPage(texts: Texts, message: string): Promise<Response> {
  const notice = { tone: 'error', text: message } as const;
  return page(
    { lang: texts.lang, title: texts.wentWrong, notice, status: 400 },
    html`<p>${texts.pageFailed} ${texts.tryAgain}</p>`,
  );
}

/** Renders the page for a form without the token of this browser, with a link to the page of the form. */
export function formRefusedPage(texts: Texts, again: string): Promise<Response> {
  const notice = { tone: 'error', text: texts.formRefused } as const;
  return page(
    { lang: texts.lang, title: texts.wentWrong, notice, status: 403 },
    html`<a class="button" href="${again}">${texts.openAgain}</a>`,
  );
}

function sentTo(texts: Texts, destination: string): string {
  return destination ? texts.sentTo(destination) : texts.sent;
}
