import { spawnSync } from 'node:child_process';

// The long run of the test that every `npm test` makes a short run of: so many requests to the local Cognito.
const [, , count = '50000'] = process.argv;
const args = ['vitest', 'run', '--project', 'unit', 'src/local/http/fuzz.test.ts'];
const { status } = spawnSync('npx', args, {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_REQUESTS: count },
});
process.exit(status ?? 1);
