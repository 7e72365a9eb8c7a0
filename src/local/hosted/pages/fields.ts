import { html } from 'hono/html';
import type { Html } from './layout.js';

/** A labelled input. */
export function input(options: {
  readonly name: string;
  readonly label: string;
  readonly type?: string;
  readonly value?: string;
  readonly autocomplete?: string;
  readonly hint?: string;
  readonly optional?: boolean;
}): Html {
  const { name, label, type = 'text', value = '', autocomplete = 'off', hint, optional = false } = options;
  return html`<label>${label}${hint && html` <small>${hint}</small>`}
<input name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}"${required(optional)}></label>`;
}

/** By what people sign in: its name for them, and the input that takes it. */
export interface UsernameField {
  readonly label: string;
  readonly type: 'email' | 'text';
}

/** The input of the name that a person signs in by. */
export function usernameInput({ label, type }: UsernameField, value: string): Html {
  return input({ name: 'username', label, type, value, autocomplete: 'username' });
}

/** The input of a code that was sent, or that an app shows. */
export function codeInput(label: string): Html {
  return html`<label>${label}
<input name="code" inputmode="numeric" autocomplete="one-time-code" required autofocus></label>`;
}

/** The input of a password; the browser may propose one where it is new. */
export function passwordInput(kind: 'current' | 'new', label: string): Html {
  return html`<label>${label}
<input name="password" type="password" autocomplete="${kind}-password" required></label>`;
}

/** Values that a form sends unseen. */
export function hidden(values: Readonly<Record<string, string | undefined>>): Html[] {
  return Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value ?? ''}">`,
  );
}

/** The attribute that keeps a browser from sending a form without that field. */
function required(optional: boolean) {
  return optional ? '' : html` required`;
}
