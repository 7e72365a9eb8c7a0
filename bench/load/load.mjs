import { requireBuild } from '../bundle.mjs';
import { report } from '../report.mjs';
import { createClient, load, startPool } from './client.mjs';
import { startCognitoLocal, startLocal } from './startServers.mjs';

/*
 * Sign-ins by password beside cognito-local, in turns in one run. Both keep their tokens and sessions; cognito-local
 * writes its state to a file, which no option turns off, so ours is measured with a data file too.
 */
requireBuild();
const rounds = 4;
const data = `${process.env.TMPDIR ?? '/tmp'}/cognito-kit-load-${process.pid}.json`;
const servers = [await startLocal(), await startLocal(data), await startCognitoLocal()];
const names = ['cognito-kit', 'cognito-kit, data file', 'cognito-local'];
const pools = await Promise.all(
  servers.map(async ({ url }) => {
    const { call } = createClient(url);
    return startPool(call);
  }),
);

const ratios = [];
for (const connections of [8, 50]) {
  const results = pools.map(() => ({ times: [], seconds: 0 }));
  // The first turn warms up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, pool] of pools.entries()) {
      const { times, seconds } = await load(pool.signIn, { connections, count: 400 });
      if (round === 0) continue;
      results[index].times.push(...times);
      results[index].seconds += seconds;
    }
  }
  const figures = results.map(figuresOf);
  console.log(`\n${connections} connections`);
  for (const [index, { rate, median, slowest }] of figures.entries()) {
    console.log(
      `${names[index].padEnd(24)} ${rate.toFixed(0).padStart(5)} a second  median ${median.toFixed(1).padStart(6)} ms  99th percentile ${slowest.toFixed(1).padStart(7)} ms`,
    );
  }
  const [memory, file, peer] = figures;
  // A state in memory is the default; cognito-local answers before its file is written, ours after.
  for (const [kind, ours, limit] of [
    ['memory', memory, 0.5],
    ['file', file, undefined],
  ]) {
    ratios.push(
      {
        name: `${connections} connections, ${kind}: time of a sign-in to cognito-local`,
        figure: peer.rate / ours.rate,
        limit,
      },
      {
        name: `${connections} connections, ${kind}: 99th percentile to cognito-local`,
        figure: ours.slowest / peer.slowest,
        limit,
      },
    );
  }
}
console.log();
report('ratio', ratios);
for (const server of servers) server.stop();
process.exit();

function figuresOf({ times, seconds }) {
  const sorted = times.sort((one, other) => one - other);
  const at = (part) => sorted[Math.floor(sorted.length * part)];
  return { rate: times.length / seconds, median: at(0.5), slowest: at(0.99) };
}
