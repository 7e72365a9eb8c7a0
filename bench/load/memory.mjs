import { requireBuild } from '../bundle.mjs';
import { report } from '../report.mjs';
import { createClient, load, startPool } from './client.mjs';
import { startLocal } from './startServers.mjs';

/*
 * What the server keeps after many requests, and whether a request takes longer when there were many before. A session
 * and an account are records that must be kept; everything else must be forgotten.
 */
requireBuild();
const count = Number(process.argv[2] ?? 20_000);
const server = await startLocal();
const { call } = createClient(server.url);
const { signIn, signUp } = await startPool(call);
const rows = [];
for (const [name, send, limit] of [
  ['sign-in', signIn, 2500],
  ['sign-up', signUp, 8000],
]) {
  await load(send, { connections: 8, count: 500 });
  const before = await server.heap();
  const early = await load(send, { connections: 8, count: 1000, first: 500 });
  await load(send, { connections: 8, count: count - 2000, first: 1500 });
  const late = await load(send, { connections: 8, count: 1000, first: count - 500 });
  const after = await server.heap();
  rows.push(
    { name: `Bytes kept for each ${name} of ${count}`, figure: (after - before) / count, limit },
    {
      name: `Time of the last thousand of ${name}s to the first`,
      figure: late.seconds / early.seconds,
      limit: 1.5,
    },
  );
}
report('figure', rows);
server.stop();
process.exit();
