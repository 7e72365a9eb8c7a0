import { html } from 'hono/html';
import { hidden } from './fields.js';
import { type Notice, page } from './layout.js';
import { addPasskeyScript } from './passkeyScript.js';
import type { Texts } from './texts/texts.js';

/** Renders the page `/passkeys/add`. */
export function addPasskeyPage({
  texts,
  options,
  notice,
}: {
  readonly texts: Texts;
  /** The options of the browser's dialog, as JSON. */
  readonly options: string;
  readonly notice?: Notice | undefined;
}): Promise<Response> {
  return page(
    { lang: texts.lang, title: texts.addPasskey, notice, script: addPasskeyScript },
    html`<p>${texts.addPasskeyHint}</p>
<noscript><p class="notice error">${texts.passkeyNeedsScript}</p></noscript>
<p class="notice error" id="failed" role="alert" hidden>${texts.passkeyNotAdded}</p>
<input type="hidden" id="options" value="${options}">
<form method="post">${hidden({ credential: '' })}<button>${texts.addPasskey}</button></form>
<form method="post">${hidden({ skip: 'yes' })}<button class="second">${texts.notNow}</button></form>`,
  );
}

/** Renders the page `/passkeys/add` for a browser in which nobody is signed in. */
export function signInFirstPage(texts: Texts, signIn: string): Promise<Response> {
  return page(
    { lang: texts.lang, title: texts.addPasskey, status: 401 },
    html`<p>${texts.signInFirst}</p>
<a class="button" href="${signIn}">${texts.signIn}</a>`,
  );
}
