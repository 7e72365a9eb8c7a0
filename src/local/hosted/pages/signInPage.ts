import { html } from 'hono/html';
import { hidden, passwordInput, type UsernameField, usernameInput } from './fields.js';
import { type Html, type Notice, page } from './layout.js';
import type { Texts } from './texts/texts.js';

/** The links of the sign-in page. */
export interface SignInLinks {
  readonly signUp?: string | undefined;
  readonly forgotPassword?: string | undefined;
  readonly providers: readonly { readonly label: string; readonly href: string }[];
}

/** The values on the page `/login`. */
export interface SignInView {
  readonly texts: Texts;
  readonly username: string;
  readonly usernameField: UsernameField;
  readonly links: SignInLinks;
  /** Whether the page has a form for a password, beside the buttons of identity providers. */
  readonly withPassword: boolean;
  /** Whether the form asks only for the username, since the password is not the only way to sign in. */
  readonly usernameFirst: boolean;
  /** The name of the user who is signed in in this browser and can continue. */
  readonly known?: string | undefined;
  readonly notice?: Notice | undefined;
}

/** Renders the page `/login`. */
export function signInPage(view: SignInView): Promise<Response> {
  const { texts, known, withPassword, links, notice } = view;
  const ways = [
    known === undefined ? undefined : goOn(texts, known),
    links.providers.length ? providerButtons(texts, links) : undefined,
    withPassword ? passwordForm(view) : undefined,
  ].filter((way) => way !== undefined);
  const content = ways.flatMap((way, index) =>
    index ? [html`<div class="or">${texts.or}</div>`, way] : [way],
  );
  return page({ lang: texts.lang, title: texts.signIn, notice }, html`${content}`);
}

function goOn(texts: Texts, known: string): Html {
  return html`<form method="post">${hidden({ continue: 'yes' })}
<button>${texts.continueAs(known)}</button></form>`;
}

function providerButtons(texts: Texts, { providers }: SignInLinks): Html {
  const buttons = providers.map(
    ({ label, href }) => html`<a class="button" href="${href}">${texts.continueWith(label)}</a>`,
  );
  return html`<div class="list">${buttons}</div>`;
}

function passwordForm({ texts, username, usernameField, usernameFirst, links }: SignInView): Html {
  return html`<form method="post">
${usernameInput(usernameField, username)}
${usernameFirst ? '' : passwordInput('current', texts.password)}
<button>${usernameFirst ? texts.next : texts.signIn}</button>
</form>
<div class="links">
${links.forgotPassword && html`<a href="${links.forgotPassword}">${texts.forgotPassword}</a>`}
${links.signUp && html`<a href="${links.signUp}">${texts.signUp}</a>`}
</div>`;
}
