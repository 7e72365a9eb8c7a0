import { html } from 'hono/html';
import { type Choice, fieldsOf } from '../request/choice.js';
import { otherWays } from './choicePage.js';
import { codeInput, hidden, input, passwordInput } from './fields.js';
import { type Html, type Notice, page } from './layout.js';
import { usePasskeyScript } from './passkeyScript.js';
import { attributeLabel, type Texts } from './texts/texts.js';

/** The values on the page of a challenge. */
export interface ChallengeView {
  readonly texts: Texts;
  readonly name: string;
  /** Hidden fields that the form sends together with the answer. */
  readonly state: Readonly<Record<string, string>>;
  readonly destination?: string | undefined;
  readonly choices: readonly string[];
  /** The secret of an authenticator app that is being set up. */
  readonly secret?: string | undefined;
  /** The other ways to sign in, where the challenge is a first factor. */
  readonly choice?: Choice | undefined;
  /** The options of the browser's dialog for passkeys, as JSON. */
  readonly passkeyOptions: string;
  readonly missingAttributes: readonly string[];
  readonly notice?: Notice | undefined;
}

type Label = (texts: Texts) => string;

const factors: ReadonlyMap<string, Label> = new Map<string, Label>([
  ['SMS_MFA', ({ textMessage }) => textMessage],
  ['SOFTWARE_TOKEN_MFA', ({ authenticatorApp }) => authenticatorApp],
  ['EMAIL_OTP', ({ attributes }) => attributes.email],
  ['SMS_OTP', ({ textMessage }) => textMessage],
]);

const titles: ReadonlyMap<string, Label> = new Map<string, Label>([
  ['NEW_PASSWORD_REQUIRED', ({ chooseNewPassword }) => chooseNewPassword],
  ['SELECT_MFA_TYPE', ({ chooseFactor }) => chooseFactor],
  ['MFA_SETUP', ({ setUpFactor }) => setUpFactor],
  ['WEB_AUTHN', ({ withPasskey }) => withPasskey],
]);

/** Whether the hosted pages have a form for a challenge. */
export function isAskedOnPages(name: string): boolean {
  return titles.has(name) || factors.has(name);
}

/** Renders the page of a challenge. */
export function challengePage(view: ChallengeView): Promise<Response> {
  const { name, texts, notice } = view;
  const title = titles.get(name)?.(texts) ?? texts.enterCode;
  const script = name === 'WEB_AUTHN' ? usePasskeyScript : undefined;
  return page({ lang: texts.lang, title, notice, script }, contentOf(view));
}

function contentOf(view: ChallengeView): Html {
  switch (view.name) {
    case 'NEW_PASSWORD_REQUIRED':
      return newPassword(view);
    case 'SELECT_MFA_TYPE':
      return selection(view);
    case 'MFA_SETUP':
      return setup(view);
    case 'WEB_AUTHN':
      return passkey(view);
    default:
      return code(view);
  }
}

function code({ texts, name, destination, state, choice }: ChallengeView): Html {
  const isSent = destination && name !== 'SOFTWARE_TOKEN_MFA';
  return html`<p>${isSent ? texts.sentTo(destination) : texts.appCode}</p>
<form method="post">${hidden(state)}
${codeInput(texts.code)}
<button>${texts.signIn}</button></form>
${choice && firstFactor(texts, choice, name)}`;
}

// The code of a second factor cannot be sent again without the first factor.
function firstFactor(texts: Texts, choice: Choice, way: string): Html {
  const again = { username: choice.login, ...fieldsOf(choice), way, resend: 'yes' };
  return html`<div class="links">
<form method="post">${hidden(again)}<button class="plain">${texts.sendNewCode}</button></form></div>
${otherWays(texts, choice, way)}`;
}

function passkey({ texts, state, choice, passkeyOptions }: ChallengeView): Html {
  return html`<p>${texts.passkeyHint}</p>
<noscript><p class="notice error">${texts.passkeyNeedsScript}</p></noscript>
<p class="notice error" id="failed" role="alert" hidden>${texts.passkeyFailed}</p>
<input type="hidden" id="options" value="${passkeyOptions}">
<form method="post">${hidden({ ...state, credential: '' })}
<button autofocus>${texts.usePasskey}</button></form>
${choice && otherWays(texts, choice, 'WEB_AUTHN')}`;
}

function selection({ texts, choices, state }: ChallengeView): Html {
  const radios = choices.map(
    (choice, index) =>
      html`<label class="choice"><input type="radio" name="answer" value="${choice}"${index === 0 && html` checked`}>
${factors.get(choice)?.(texts) ?? choice}</label>`,
  );
  return html`<form method="post">${hidden(state)}${radios}<button>${texts.continue}</button></form>`;
}

function setup({ texts, choices, secret, state }: ChallengeView): Html {
  const app =
    secret &&
    html`<h2>${texts.withApp}</h2>
<p>${texts.addKey}</p>
<code>${secret}</code>
<form method="post">${hidden(state)}
${codeInput(texts.code)}
<button>${texts.continue}</button></form>`;
  const email =
    choices.includes('EMAIL_OTP') &&
    html`<h2>${texts.byEmail}</h2>
<form method="post">${hidden(state)}
${input({ name: 'email', label: texts.attributes.email, type: 'email', autocomplete: 'email' })}
<button class="${secret ? 'second' : ''}">${texts.sendCode}</button></form>`;
  return html`${app || ''}${email || ''}`;
}

function newPassword({ texts, missingAttributes, state }: ChallengeView): Html {
  return html`<p>${texts.notYours}</p>
<form method="post">${hidden(state)}
${missingAttributes.map((name) => attributeInput(texts, name))}
${passwordInput('new', texts.newPassword)}
<button>${texts.continue}</button></form>`;
}

/** Renders the input of a required attribute. */
export function attributeInput(texts: Texts, name: string, value = ''): Html {
  const type = { email: 'email', phone_number: 'tel', birthdate: 'date', website: 'url' }[name] ?? 'text';
  const label = attributeLabel(texts, name);
  return input({ name, label, type, value, autocomplete: autocomplete[name] ?? 'off' });
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
