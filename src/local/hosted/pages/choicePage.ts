import { html } from 'hono/html';
import { type Choice, fieldsOf, type Way } from '../request/choice.js';
import { hidden, passwordInput } from './fields.js';
import { type Html, type Notice, page } from './layout.js';
import type { Texts } from './texts/texts.js';

/** The values on the pages of a choice. */
export interface ChoiceView {
  readonly texts: Texts;
  readonly choice: Choice;
  /** The address of the page for another account. */
  readonly signIn: string;
  readonly notice?: Notice | undefined;
}

/** Renders the page with a button for each way to sign in. */
export function choicePage({ texts, choice, signIn, notice }: ChoiceView): Promise<Response> {
  return page(
    { lang: texts.lang, title: texts.chooseWay, notice },
    html`<p>${texts.signingInAs(choice.login)}</p>
<div class="list">${choice.ways.map((way) => wayButton(texts, choice, way))}</div>
<div class="links"><a href="${signIn}">${texts.notYou}</a></div>`,
  );
}

/** Renders the page for the password of an account, with the other ways below. */
export function passwordPage(
  view: ChoiceView & { readonly forgotPassword: string | undefined },
): Promise<Response> {
  const { texts, choice, signIn, notice, forgotPassword } = view;
  const { login } = choice;
  return page(
    { lang: texts.lang, title: texts.signIn, notice },
    html`<p>${texts.signingInAs(login)}</p>
<form method="post">${hidden({ way: 'PASSWORD', ...fieldsOf(choice) })}
<input name="username" value="${login}" autocomplete="username" readonly hidden>
${passwordInput('current', texts.password)}
<button>${texts.signIn}</button>
</form>
<div class="links">
${forgotPassword && html`<a href="${forgotPassword}">${texts.forgotPassword}</a>`}
<a href="${signIn}">${texts.notYou}</a>
</div>
${otherWays(texts, choice, 'PASSWORD')}`,
  );
}

/** Renders a button for each other way to sign in. */
export function otherWays(texts: Texts, choice: Choice, current: string): Html {
  const others = choice.ways.filter((way) => way !== current);
  if (others.length === 0) return html``;
  return html`<div class="or">${texts.otherWays}</div>
<div class="list">${others.map((way) => wayButton(texts, choice, way))}</div>`;
}

const labels = {
  WEB_AUTHN: 'withPasskey',
  PASSWORD: 'withPassword',
  EMAIL_OTP: 'emailCode',
  SMS_OTP: 'smsCode',
} as const satisfies Record<Way, keyof Texts>;

function wayButton(texts: Texts, choice: Choice, way: Way): Html {
  return html`<form method="post">${hidden({ username: choice.login, ...fieldsOf(choice), way })}
<button class="second">${texts[labels[way]]}</button></form>`;
}
