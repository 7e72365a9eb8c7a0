import { html } from 'hono/html';
import { hidden, input } from './fields.js';
import { type Html, type Notice, page } from './layout.js';

/** A person who signed in through the provider before. */
export interface KnownPerson {
  readonly sub: string;
  readonly email: string;
  readonly name: string;
}

/** The values on the page that replaces an identity provider. */
export interface ProviderView {
  readonly label: string;
  readonly loginHint: string;
  readonly people: readonly KnownPerson[];
  readonly notice?: Notice | undefined;
}

/**
 * Renders the page of an identity provider: a person picks or types an identity, cancels, or makes the provider fail.
 */
export function providerPage({ label, loginHint, people, notice }: ProviderView): Promise<Response> {
  return page(
    { title: `Sign in with ${label}`, notice },
    html`<p>This page replaces the sign-in page of ${label}. Sign in with any identity.</p>
${people.length > 0 && html`<div class="list">${people.map(person)}</div><div class="or">or</div>`}
<form method="post">
${input({ name: 'email', label: 'Email', type: 'email', value: loginHint })}
${input({ name: 'name', label: 'Name', optional: true })}
<details><summary>More about this person</summary>
${input({ name: 'sub', label: 'Subject', hint: 'made from the email when empty', optional: true })}
<label>Claims <small>as JSON</small><textarea name="claims" rows="3" spellcheck="false"></textarea></label>
</details>
<button>Continue</button>
</form>
<form method="post">${hidden({ action: 'cancel' })}<button class="second">Cancel</button></form>
<details><summary>Answer with an error</summary>
<form method="post">${hidden({ action: 'error' })}
${input({ name: 'error', label: 'Error', value: 'server_error' })}
${input({ name: 'error_description', label: 'Description', optional: true })}
<button class="second">Answer with this error</button></form>
</details>`,
  );
}

function person({ sub, email, name }: KnownPerson): Html {
  return html`<form method="post">${hidden({ sub, email, name })}
<button class="second person"><span>${name || email || sub}</span><small>${email || sub}</small></button></form>`;
}
