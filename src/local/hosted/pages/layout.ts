import { html, raw } from 'hono/html';
import { colors } from './colors.js';
import { pageHeaders } from './pageHeaders.js';

const style = `${colors}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 26rem; margin-inline: auto; padding: clamp(1rem, 8vh, 5rem) 1rem 3rem; }
section { padding: 2rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; line-height: 1.25; letter-spacing: -.01em; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: 0 0 1rem; color: var(--soft); }
form { display: grid; gap: 1rem; margin-block: 1rem 0; }
label { display: grid; gap: .3rem; font-size: .9375rem; font-weight: 500; }
label.choice { display: flex; gap: .6rem; align-items: center; padding: .7rem .9rem; border: 1px solid var(--line);
  border-radius: .5rem; font-weight: 400; }
label small { color: var(--soft); font-weight: 400; }
input:not([type=radio]), textarea { width: 100%; min-height: 2.75rem; padding: .5rem .8rem; border: 1px solid var(--edge);
  border-radius: .5rem; background: var(--card); color: inherit; font: inherit; }
textarea { resize: vertical; }
input[name=code] { font: 1.25rem/1.2 ui-monospace, monospace; letter-spacing: .2em; }
input[type=radio] { inline-size: 1.1rem; block-size: 1.1rem; accent-color: var(--accent); }
button, a.button { display: block; width: 100%; min-height: 2.75rem; padding: .6rem 1rem; border: 1px solid transparent;
  border-radius: .5rem; background: var(--accent); color: var(--on-accent); font: 600 1rem/1.4 system-ui, sans-serif;
  text-align: center; text-decoration: none; cursor: pointer; }
button.second, a.button { border-color: var(--edge); background: transparent; color: inherit; font-weight: 500; }
button.plain { width: auto; min-height: 0; padding: 0; background: none; color: var(--accent); font: inherit;
  text-decoration: underline; text-underline-offset: .2em; }
button.person { display: grid; text-align: start; }
button.person small { color: var(--soft); font-weight: 400; }
a { color: var(--accent); text-underline-offset: .2em; }
.list { display: grid; gap: .6rem; margin-block-start: 1rem; }
.list form { margin: 0; }
.or { display: flex; gap: .75rem; align-items: center; margin-block: 1.25rem; color: var(--soft); font-size: .875rem; }
.or::before, .or::after { flex: 1; border-block-start: 1px solid var(--line); content: ''; }
.links { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; margin-block: 1.25rem 0;
  font-size: .9375rem; }
.links form { margin: 0; }
.notice { margin-block: 1rem; padding: .7rem .9rem; border: 1px solid; border-radius: .5rem; color: inherit; }
.notice.error { border-color: var(--error); background: var(--error-card); }
.notice.success { border-color: var(--success); background: var(--success-card); }
code { overflow-wrap: anywhere; font: 1rem/1.5 ui-monospace, monospace; }
details { font-size: .9375rem; }
section > details { margin-block-start: 1rem; }
details > label { margin-block-start: 1rem; }
summary { cursor: pointer; }
footer { margin-block-start: 1rem; color: var(--soft); font-size: .8125rem; text-align: center; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 26rem) { section { padding: 1.25rem; } }
`;

/** A piece of a page, in which every value is escaped. */
export type Html = ReturnType<typeof html>;

/** The notice above a form. */
export interface Notice {
  readonly tone: 'error' | 'success';
  readonly text: string;
}

/** The frame of a page. */
export interface Frame {
  /** @default 'en' */
  readonly lang?: string;
  readonly title: string;
  readonly notice?: Notice | undefined;
  /** @default 200 */
  readonly status?: number;
  /** A script that the page needs for more than a form. */
  readonly script?: string | undefined;
}

/** Renders a page of the hosted domain: plain HTML that works without JavaScript, except for passkeys. */
export async function page(
  { lang = 'en', title, notice, status = 200, script }: Frame,
  content: Html,
): Promise<Response> {
  const said =
    notice &&
    html`<p class="notice ${notice.tone}" role="${notice.tone === 'error' ? 'alert' : 'status'}">${notice.text}</p>`;
  const document = await html`<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · local Cognito</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
<main>
<section>
<h1>${title}</h1>
${said}
${content}
</section>
<footer>Local Cognito, for development only</footer>
</main>
${
  script &&
  html`<script>${raw(script)}</script>
`
}</html>
`;
  return new Response(document, { status, headers: await pageHeaders({ style, script }) });
}
