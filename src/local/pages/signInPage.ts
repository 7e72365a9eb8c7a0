import { html } from 'hono/html';
import { hidden, input, passwordInput } from './fields.js';
import { type Html, type Notice, page } from './layout.js';

/** Where the links and forms of a page lead. */
export interface SignInLinks {
  readonly signUp?: string | undefined;
  readonly forgotPassword?: string | undefined;
  readonly providers: readonly { readonly label: string; readonly href: string }[];
}

/** What the sign-in page shows. */
export interface SignInView {
  readonly username: string;
  readonly usernameLabel: string;
  readonly links: SignInLinks;
  /** Whether people of the pool itself may sign in, besides those of identity providers. */
  readonly withPassword: boolean;
  /** Who is signed in in this browser and may go on as they are. */
  readonly known?: string | undefined;
  readonly notice?: Notice | undefined;
}

/** The page `/login`. */
export function signInPage(view: SignInView): Promise<Response> {
  const { known, withPassword, links, notice } = view;
  const ways = [
    known === undefined ? undefined : goOn(known),
    links.providers.length ? providerButtons(links) : undefined,
    withPassword ? passwordForm(view) : undefined,
  ].filter((way) => way !== undefined);
  const content = ways.flatMap((way, index) => (index ? [html`<div class="or">or</div>`, way] : [way]));
  return page({ title: 'Sign in', notice }, html`${content}`);
}

function goOn(known: string): Html {
  return html`<form method="post">${hidden({ continue: 'yes' })}
<button>Continue as ${known}</button></form>`;
}

function providerButtons({ providers }: SignInLinks): Html {
  const buttons = providers.map(
    ({ label, href }) => html`<a class="button" href="${href}">Continue with ${label}</a>`,
  );
  return html`<div class="list">${buttons}</div>`;
}

function passwordForm({ username, usernameLabel, links }: SignInView): Html {
  const type = usernameLabel === 'Email' ? 'email' : 'text';
  return html`<form method="post">
${input({ name: 'username', label: usernameLabel, type, value: username, autocomplete: 'username' })}
${passwordInput('current')}
<button>Sign in</button>
</form>
<div class="links">
${links.forgotPassword && html`<a href="${links.forgotPassword}">Forgot your password?</a>`}
${links.signUp && html`<a href="${links.signUp}">Create an account</a>`}
</div>`;
}
