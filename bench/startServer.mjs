import { execFileSync } from 'node:child_process';
import { medians } from './median.mjs';

// In a process of its own, since its clock begins with the process: loading is part of what a person waits for.
const script = `
  import { serve } from 'cognito-kit/local/node';
  const server = await serve({ port: 0 });
  console.log(performance.now());
  await server.close();
`;

/** Milliseconds until a fresh process serves the local Cognito. */
export async function startServer() {
  const { NODE_ENV, ...env } = process.env;
  const start = () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env, cwd: root }));
  const [median] = await medians([start], 5);
  return median;
}

// Where the package finds itself by its own name.
const root = new URL('..', import.meta.url);
