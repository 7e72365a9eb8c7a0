import { html } from 'hono/html';
import type { Context } from '../context/context.js';
import type { Client, Pool } from '../state/pool.js';

/** Renders how an app and the tools of AWS connect, with the ids of a pool. */
export function connectSection({ origin, store }: Context, pool: Pool | undefined) {
  const client = [...store.clients.values()].find(({ poolId }) => poolId === pool?.id);
  return html`<section>
<h2>Connect</h2>
<h3>The kit, with any config of Amplify</h3>
<pre>&lt;AuthProvider config={outputs} endpoint="${origin}"&gt;</pre>
<h3>Amplify alone</h3>
<pre>${amplifyConfig(origin, pool, client)}</pre>
<h3>AWS CLI, with any credentials</h3>
<pre>aws --endpoint-url ${origin} --region ${regionOf(pool)} cognito-idp list-user-pools --max-results 10</pre>
<h3>AWS SDK</h3>
<pre>new CognitoIdentityProviderClient({ endpoint: '${origin}', region: '${regionOf(pool)}' })</pre>
</section>`;
}

function amplifyConfig(origin: string, pool: Pool | undefined, client: Client | undefined): string {
  return `Amplify.configure({ Auth: { Cognito: {
  userPoolId: '${pool?.id ?? 'POOL'}',
  userPoolClientId: '${client?.id ?? 'CLIENT'}',
  userPoolEndpoint: '${origin}/',
  identityPoolEndpoint: '${origin}/',
} } });`;
}

function regionOf(pool: Pool | undefined): string {
  return pool?.id.slice(0, pool.id.indexOf('_')) ?? 'us-east-1';
}
