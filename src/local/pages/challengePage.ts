import { html } from 'hono/html';
import { codeInput, hidden, input, passwordInput } from './fields.js';
import { type Html, type Notice, page } from './layout.js';

/** A question between the password and the end of a sign-in. */
export interface ChallengeView {
  readonly name: string;
  /** What a form sends back along with the answer. */
  readonly state: Readonly<Record<string, string>>;
  readonly destination?: string | undefined;
  readonly choices: readonly string[];
  /** Of an authenticator app that is being set up. */
  readonly secret?: string | undefined;
  readonly missingAttributes: readonly string[];
  readonly notice?: Notice | undefined;
}

const factors: Readonly<Record<string, string>> = {
  SMS_MFA: 'Text message',
  SOFTWARE_TOKEN_MFA: 'Authenticator app',
  EMAIL_OTP: 'Email',
};

const titles: Readonly<Record<string, string>> = {
  NEW_PASSWORD_REQUIRED: 'Choose a new password',
  SELECT_MFA_TYPE: 'Choose how to confirm it is you',
  MFA_SETUP: 'Set up a second step',
};

/** Whether the hosted pages can ask a challenge of that name. */
export function isAskedOnPages(name: string): boolean {
  return name in titles || name in factors;
}

/** The page that asks a challenge. */
export function challengePage(view: ChallengeView): Promise<Response> {
  return page({ title: titles[view.name] ?? 'Enter your code', notice: view.notice }, contentOf(view));
}

function contentOf(view: ChallengeView): Html {
  switch (view.name) {
    case 'NEW_PASSWORD_REQUIRED':
      return newPassword(view);
    case 'SELECT_MFA_TYPE':
      return selection(view);
    case 'MFA_SETUP':
      return setup(view);
    default:
      return code(view);
  }
}

function code({ name, destination, state }: ChallengeView): Html {
  const where = destination
    ? html`We sent a code to ${destination}.`
    : html`Enter the code that your authenticator app shows.`;
  return html`<p>${name === 'SOFTWARE_TOKEN_MFA' ? html`Enter the code that your authenticator app shows.` : where}</p>
<form method="post">${hidden(state)}
${codeInput()}
<button>Sign in</button></form>`;
}

function selection({ choices, state }: ChallengeView): Html {
  const radios = choices.map(
    (choice, index) =>
      html`<label class="choice"><input type="radio" name="answer" value="${choice}"${index === 0 && html` checked`}>
${factors[choice] ?? choice}</label>`,
  );
  return html`<form method="post">${hidden(state)}${radios}<button>Continue</button></form>`;
}

function setup({ choices, secret, state }: ChallengeView): Html {
  const app =
    secret &&
    html`<h2>With an authenticator app</h2>
<p>Add this key to the app, then enter the code that it shows.</p>
<code>${secret}</code>
<form method="post">${hidden(state)}
${codeInput()}
<button>Continue</button></form>`;
  const email =
    choices.includes('EMAIL_OTP') &&
    html`<h2>By email</h2>
<form method="post">${hidden(state)}
${input({ name: 'email', label: 'Email', type: 'email', autocomplete: 'email' })}
<button class="${secret ? 'second' : ''}">Send a code</button></form>`;
  return html`${app || ''}${email || ''}`;
}

function newPassword({ missingAttributes, state }: ChallengeView): Html {
  return html`<p>Your password was set by somebody else. Choose one of your own.</p>
<form method="post">${hidden(state)}
${missingAttributes.map((name) => attributeInput(name))}
${passwordInput('new', 'New password')}
<button>Continue</button></form>`;
}

/** The input of an attribute that a pool requires. */
export function attributeInput(name: string, value = ''): Html {
  const type = { email: 'email', phone_number: 'tel', birthdate: 'date', website: 'url' }[name] ?? 'text';
  return input({ name, label: attributeLabel(name), type, value, autocomplete: autocomplete[name] ?? 'off' });
}

/** The name of an attribute, for people. */
export function attributeLabel(name: string): string {
  const words = name.replace(/^custom:/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const autocomplete: Readonly<Record<string, string>> = {
  birthdate: 'bday',
  email: 'email',
  family_name: 'family-name',
  given_name: 'given-name',
  name: 'name',
  nickname: 'nickname',
  phone_number: 'tel',
};
