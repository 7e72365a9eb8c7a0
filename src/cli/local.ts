import { parseArgs } from 'node:util';
import { type LocalServer, serve } from '../local/node/index.js';
import { starterPool } from './starterPool.js';
import { UsageError } from './UsageError.js';

/**
 * Serves a local Cognito until the process is told to stop, and prints what an app needs to reach it.
 * @throws UsageError
 * @throws LocalServerError
 */
export async function local(args: string[]): Promise<void> {
  const options = parse(args);
  const server = await serve(options);
  const stopped = untilStopped();
  print(server, await starterPool(server), options.data);
  await stopped;
  await server.close();
}

function parse(args: string[]): { port: number; data?: string } {
  const { port = '9229', data } = parseFlags(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port takes a number from 0 to 65535, and was given "${port}".`);
  }
  if (data === '') throw new UsageError('--data takes the name of a file.');
  return { port: Number(port), data };
}

function parseFlags(args: string[]): { port?: string; data?: string } {
  try {
    const options = { port: { type: 'string' }, data: { type: 'string' } } as const;
    return parseArgs({ args, options }).values;
  } catch (cause) {
    const [problem] = (cause as Error).message.split('. ');
    throw new UsageError(`${problem}. See cognito-kit --help.`, { cause });
  }
}

function print({ url }: LocalServer, outputs: object, data: string | undefined): void {
  console.log(`
Local Cognito  ${url}
Inbox          ${url}/_local/inbox
State          ${data ?? 'in memory, gone when this stops; --data <file> keeps it'}

To reach it from an app, save this as amplify_outputs.json

${JSON.stringify(outputs, null, 2)}

and give it to the kit with the address: <AuthProvider config={outputs} endpoint="${url}">

Ctrl-C stops it.`);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
