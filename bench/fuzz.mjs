import { spawnSync } from 'node:child_process';

// The long run of the tests that every `npm test` makes a short run of: so many requests to the operations of the local
// Cognito, and as many to its pages and tools.
const [, , count = '50000'] = process.argv;
const args = ['vitest', 'run', '--project', 'unit', 'src/local/http/fuzz', 'src/local/http/hostedFuzz'];
const { status } = spawnSync('npx', args, {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_REQUESTS: count },
});
process.exit(status ?? 1);
