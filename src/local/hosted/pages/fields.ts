import { html } from 'hono/html';
import type { Html } from './layout.js';

/** Renders an input with a label. */
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

/** The username field: its label and the type of its input. */
export interface UsernameField {
  readonly label: string;
  readonly type: 'email' | 'text';
}

/** Renders the input of the username. */
export function usernameInput({ label, type }: UsernameField, value: string): Html {
  return input({ name: 'username', label, type, value, autocomplete: 'username' });
}

/** Renders the input of a code from a message or an authenticator app. */
export function codeInput(label: string): Html {
  return html`<label>${label}
<input name="code" inputmode="numeric" autocomplete="one-time-code" required autofocus></label>`;
}

/** Renders the input of a password; the browser may suggest a new password. */
export function passwordInput(kind: 'current' | 'new', label: string): Html {
  return html`<label>${label}
<input name="password" type="password" autocomplete="${kind}-password" required></label>`;
}

/** Renders hidden fields. */
export function hidden(values: Readonly<Record<string, string | undefined>>): Html[] {
  return Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value ?? ''}">`,
  );
}

/** The attribute `required`, unless the field is optional. */
function required(optional: boolean) {
  return optional ? '' : html` required`;
}
