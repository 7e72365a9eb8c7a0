import { colors } from '../hosted/pages/colors.js';
import { pageHeaders } from '../hosted/pages/pageHeaders.js';

const style = `${colors}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin-inline: auto; padding: 2.5rem 1rem 4rem; }
header { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: end; margin-block-end: 1.5rem; }
h1 { margin: 0; font-size: 1.5rem; letter-spacing: -.01em; }
header p { margin: 0; color: var(--soft); font-size: .875rem; }
header div { flex: 1 1 14rem; }
input { flex: 1 1 14rem; min-width: 0; padding: .55rem .8rem; border: 1px solid var(--line); border-radius: .5rem;
  background: var(--card); color: inherit; font: inherit; }
ol { display: grid; gap: .75rem; margin: 0; padding: 0; list-style: none; }
li { display: grid; grid-template-columns: 1fr auto; gap: .25rem 1rem; align-items: center; padding: 1rem 1.25rem;
  border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
li[hidden] { display: none; }
li > * { min-width: 0; overflow-wrap: anywhere; }
.to { font-weight: 600; }
.about { grid-column: 1; color: var(--soft); font-size: .875rem; }
.text { grid-column: 1 / -1; white-space: pre-line; font-size: .9375rem; }
.copy { grid-column: 2; grid-row: 1 / span 2; min-height: 2.75rem; padding: .4rem .9rem; border: 0; border-radius: .5rem;
  background: var(--accent); color: var(--on-accent); font: 600 1.125rem/1.2 ui-monospace, monospace; letter-spacing: .06em;
  text-decoration: none; cursor: pointer; }
.copy small { display: block; font: .6875rem/1.2 system-ui, sans-serif; letter-spacing: 0; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.empty { padding: 3rem 1rem; border: 1px dashed var(--line); border-radius: .75rem; color: var(--soft); text-align: center; }
@media (max-width: 26rem) { li { grid-template-columns: 1fr; } .copy { grid-column: 1; grid-row: auto; } }
`;

const script = `
const list = document.querySelector('ol');
const empty = document.querySelector('.empty');
const status = document.querySelector('[role=status]');
const search = document.querySelector('input');
const kinds = { signUp: 'Sign-up code', resetPassword: 'Password reset code', verifyAttribute: 'Verification code',
  mfa: 'Sign-in code', invitation: 'Invitation with temporary password' };

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

// A template may be HTML; the page shows only its text, so that a script in a template cannot run.
function textOf(body) {
  const { body: parsed } = new DOMParser().parseFromString(body.replace(/<br *\\/?>/gi, '\\n'), 'text/html');
  return parsed.textContent.trim();
}

function copyButton(code) {
  const copy = element('button', 'copy', code);
  const hint = element('small', '', 'Copy');
  copy.append(hint);
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code);
      hint.textContent = 'Copied';
      status.textContent = 'Copied ' + code;
    } catch {
      getSelection().selectAllChildren(copy.firstChild.parentNode);
      hint.textContent = 'Select and copy it';
    }
    setTimeout(() => { hint.textContent = 'Copy'; }, 2000);
  });
  return copy;
}

function linkTo(address) {
  const link = element('a', 'copy', 'Open link');
  link.href = address;
  link.target = '_blank';
  return link;
}

function show(message) {
  const item = document.createElement('li');
  item.id = message.id;
  const time = new Date(message.createdAt).toLocaleString([], { dateStyle: 'medium', timeStyle: 'medium' });
  const button = message.link ? linkTo(message.link) : copyButton(message.code);
  const medium = message.medium === 'SMS' ? 'text message' : 'email';
  item.append(element('span', 'to', message.to), button,
    element('span', 'about', [kinds[message.kind], medium, time].join(' · ')),
    element('span', 'text', [message.subject, textOf(message.body)].filter(Boolean).join('\\n')));
  item.dataset.text = [message.to, message.code, message.subject, message.body].join(' ').toLowerCase();
  return item;
}

function filter() {
  const wanted = search.value.trim().toLowerCase();
  for (const item of list.children) item.hidden = !item.dataset.text.includes(wanted);
  const shown = [...list.children].filter((item) => !item.hidden).length;
  empty.hidden = shown > 0;
  empty.textContent = list.children.length ? 'No message matches.' : 'No messages yet. Codes show up here as soon as they are sent.';
}

async function refresh() {
  try {
    const messages = await (await fetch('messages')).json();
    const fresh = messages.filter(({ id }) => !document.getElementById(id));
    list.prepend(...fresh.map(show));
    const known = new Set(messages.map(({ id }) => id));
    for (const item of [...list.children]) if (!known.has(item.id)) item.remove();
    if (fresh.length) status.textContent = list.children.length + (list.children.length === 1 ? ' message' : ' messages');
    filter();
  } catch {
    status.textContent = 'The local Cognito does not answer. Trying again…';
  }
  setTimeout(refresh, 1500);
}

search.addEventListener('input', filter);
refresh();
`;

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inbox · local Cognito</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<main>
<header>
<div><h1>Inbox</h1><p role="status">Mail and text messages of the local Cognito</p></div>
<input type="search" aria-label="Search messages" placeholder="Search address or text">
</header>
<ol></ol>
<p class="empty">Loading…</p>
</main>
<script>${script}</script>
</html>
`;

/** Answers the page of the inbox: messages newest first, refreshed automatically, each code copied by one click. */
export async function inboxPage(): Promise<Response> {
  return new Response(page, { headers: await pageHeaders({ style, script, isReading: true }) });
}
