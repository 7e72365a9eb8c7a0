import { html, raw } from 'hono/html';
import type { Context } from '../context/context.js';
import { colors } from '../hosted/pages/colors.js';
import { pageHeaders } from '../hosted/pages/pageHeaders.js';
import { hasSecret } from '../pools/clientSecrets.js';
import type { Client, Pool } from '../state/pool.js';
import { issuerOf } from '../tokens/tokens.js';
import { connectSection } from './connectSection.js';

const style = `${colors}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 52rem; margin-inline: auto; padding: 2.5rem 1rem 4rem; }
header { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; margin-block-end: 1.5rem; }
header div { flex: 1 1 16rem; }
h1 { margin: 0; font-size: 1.5rem; letter-spacing: -.01em; }
h2 { margin: 0; font-size: 1.125rem; overflow-wrap: anywhere; }
h3 { margin: 1.25rem 0 .25rem; font-size: .875rem; }
p { margin: 0; color: var(--soft); font-size: .875rem; }
section { margin-block-end: 1rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: .75rem;
  background: var(--card); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 1rem 0 0; font-size: .9375rem; }
dt { color: var(--soft); }
dd { min-width: 0; margin: 0; overflow-wrap: anywhere; }
ul { margin: 0; padding: 0; list-style: none; font-size: .9375rem; }
li { display: flex; flex-wrap: wrap; gap: 0 .75rem; overflow-wrap: anywhere; }
small { color: var(--soft); font-size: .8125rem; }
a { color: var(--accent); text-underline-offset: .2em; }
a.button { padding: .55rem 1rem; border-radius: .5rem; background: var(--accent); color: var(--on-accent); font-weight: 600;
  text-decoration: none; }
code, pre { font: .8125rem/1.6 ui-monospace, monospace; }
pre { margin: .25rem 0 0; padding: .75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: .5rem;
  background: var(--page); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 26rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-block-end: .5rem; } }
`;

/** Answers the start page: the pools of this local Cognito, where their tokens are verified, and how to connect. */
export async function startPage(context: Context): Promise<Response> {
  const pools = [...context.store.pools.values()];
  const page = await html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Local Cognito</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
<main>
<header>
<div><h1>Local Cognito</h1><p>${context.origin} · for development and tests: every code is shown to every caller</p></div>
<a class="button" href="/_local/inbox">Inbox</a>
</header>
${pools.length === 0 ? noPools() : pools.map((pool) => poolSection(context, pool))}
${connectSection(context, pools[0])}
</main>
</html>
`;
  return new Response(page, { headers: await pageHeaders({ style }) });
}

function noPools() {
  return html`<section><h2>No user pools yet</h2>
<p>Create a pool by the API (<code>CreateUserPool</code>), or start with <code>--outputs</code> or <code>--config</code>.</p></section>`;
}

function poolSection(context: Context, pool: Pool) {
  const clients = [...context.store.clients.values()].filter(({ poolId }) => poolId === pool.id);
  const address = `${context.origin}/${pool.id}/.well-known`;
  const link = (to: string) => html`<a href="${to}">${to}</a>`;
  return html`<section>
<h2>${pool.name} <small>${pool.id}</small></h2>
<dl>
<dt>Issuer</dt><dd>${issuerOf(context, pool)}</dd>
<dt>Keys (JWKS)</dt><dd>${link(`${address}/jwks.json`)}</dd>
<dt>Discovery</dt><dd>${link(`${address}/openid-configuration`)}</dd>
</dl>
<h3>App clients</h3>
<ul>${clients.length === 0 ? html`<li><small>none</small></li>` : clients.map(clientItem)}</ul>
<h3>Users (${pool.users.size})</h3>
<ul>${userItems(pool)}</ul>
</section>`;
}

function clientItem(client: Client) {
  const { id, settings } = client;
  const page = loginAddress(client);
  // A name that only chose the id says nothing more.
  const name = settings.ClientName === `_custom_id_:${id}` ? '' : settings.ClientName;
  return html`<li>${name} <code>${id}</code> <small>${hasSecret(client) ? 'with a secret' : 'public'}</small>
${page ? html`<a href="${page}">hosted pages</a>` : ''}</li>`;
}

function loginAddress({ id, settings }: Client): string | undefined {
  const [redirect_uri] = settings.CallbackURLs ?? [];
  const [flow] = settings.AllowedOAuthFlows ?? [];
  if (redirect_uri === undefined || flow === undefined || flow === 'client_credentials') return undefined;
  const response_type = flow === 'code' ? 'code' : 'token';
  const scope = (settings.AllowedOAuthScopes ?? []).join(' ');
  return `/login?${new URLSearchParams({ client_id: id, response_type, scope, redirect_uri })}`;
}

const shownUsers = 10;

function userItems({ users }: Pool) {
  if (users.size === 0) return html`<li><small>none; people sign up in your app</small></li>`;
  const shown = [...users.values()].slice(0, shownUsers).map(({ username, attributes, status, enabled }) => {
    const name = attributes.get('email') ?? attributes.get('phone_number') ?? username;
    return html`<li>${name} <small>${status}${enabled ? '' : ', disabled'}</small></li>`;
  });
  const more = users.size - shown.length;
  return [...shown, more > 0 ? html`<li><small>and ${more} more</small></li>` : ''];
}
