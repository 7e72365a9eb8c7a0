import { html } from 'hono/html';
import { attributeInput } from './challengePage.js';
import { codeInput, hidden, input, passwordInput } from './fields.js';
import { type Notice, page } from './layout.js';

/** What the page `/signup` shows. */
export interface SignUpView {
  readonly username: string;
  readonly usernameLabel: string;
  readonly attributes: readonly string[];
  readonly values: URLSearchParams;
  readonly signIn: string;
  readonly notice?: Notice | undefined;
}

/** The page `/signup`. */
export function signUpPage({ username, usernameLabel, attributes, ...view }: SignUpView): Promise<Response> {
  const type = usernameLabel === 'Email' ? 'email' : 'text';
  return page(
    { title: 'Create an account', notice: view.notice },
    html`<form method="post">
${input({ name: 'username', label: usernameLabel, type, value: username, autocomplete: 'username' })}
${attributes.map((name) => attributeInput(name, view.values.get(name) ?? ''))}
${passwordInput('new')}
<button>Create account</button>
</form>
<div class="links"><span>Have an account? <a href="${view.signIn}">Sign in</a></span></div>`,
  );
}

/** What a page that takes a code shows. */
export interface CodeView {
  readonly username: string;
  readonly destination: string;
  readonly signIn: string;
  readonly notice?: Notice | undefined;
}

/** The page `/confirm`: takes the code of a new account, and sends another. */
export function confirmPage({ username, destination, signIn, notice }: CodeView): Promise<Response> {
  return page(
    { title: 'Confirm your account', notice },
    html`<p>${sentTo(destination)}</p>
<form method="post">${hidden({ username })}
${codeInput()}
<button>Confirm account</button>
</form>
<div class="links">
<form method="post">${hidden({ username, resend: 'yes' })}<button class="plain">Send a new code</button></form>
<a href="${signIn}">Back to sign in</a>
</div>`,
  );
}

/** The page `/forgotPassword`. */
export function forgotPasswordPage(view: {
  readonly username: string;
  readonly usernameLabel: string;
  readonly signIn: string;
  readonly notice?: Notice | undefined;
}): Promise<Response> {
  const { username, usernameLabel, signIn, notice } = view;
  return page(
    { title: 'Forgot your password?', notice },
    html`<p>We will send you a code, by which you can choose a new one.</p>
<form method="post">
${input({ name: 'username', label: usernameLabel, value: username, autocomplete: 'username' })}
<button>Send code</button>
</form>
<div class="links"><a href="${signIn}">Back to sign in</a></div>`,
  );
}

/** The page `/confirmforgotPassword`. */
export function newPasswordPage({ username, destination, signIn, notice }: CodeView): Promise<Response> {
  return page(
    { title: 'Choose a new password', notice },
    html`<p>${sentTo(destination)}</p>
<form method="post">${hidden({ username })}
${codeInput()}
${passwordInput('new', 'New password')}
<button>Change password</button>
</form>
<div class="links"><a href="${signIn}">Back to sign in</a></div>`,
  );
}

/** The page for what cannot go back to an app. */
export function errorPage(message: string): Promise<Response> {
  const notice = { tone: 'error', text: message } as const;
  return page(
    { title: 'Something went wrong', notice, status: 400 },
    html`<p>An error was encountered with the requested page.</p>`,
  );
}

function sentTo(destination: string) {
  return destination ? html`We sent a code to ${destination}.` : html`Enter the code that we sent you.`;
}
