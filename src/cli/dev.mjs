import { setUp } from '../../.ci/setUp.mjs';

await setUp();
const { loadSource } = await import('../../.ci/loadSource.mjs');
const source = await loadSource();
const { run } = await source.import('/src/cli/run.ts');
process.exitCode = await run(process.argv.slice(2));
await source.close();
