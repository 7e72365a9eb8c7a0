import { parseArgs } from 'node:util';
import { type LocalServer, type ServeOptions, serve } from '../local/node/index.js';
import { type LocalConfig, readConfig } from './config.js';
import type { AmplifyOutputs } from './outputs.js';
import { seedPools } from './seedPools.js';
import { UsageError } from './UsageError.js';

/**
 * Serves a local Cognito until a signal stops the process, and prints what an app needs to reach it.
 * @throws UsageError
 * @throws LocalServerError
 */
export async function local(args: string[]): Promise<void> {
  const { config: files, ...options } = parse(args);
  const config = await readConfigs(files);
  const server = await serve({ ...options, triggers: config.triggers });
  const stopped = untilStopped();
  try {
    print(server, await seedPools(server, config), options.data);
    await stopped;
  } finally {
    await server.close();
  }
}

type Options = Pick<ServeOptions, 'port' | 'httpsPort' | 'data' | 'reset'> & { config: string[] };

function parse(args: string[]): Options {
  const flags = parseFlags(args);
  const port = readPort('--port', flags.port ?? '9229');
  // With a port of the system's choice, several servers can run at once, so the https port is free too.
  const httpsPort = readPort('--https-port', flags['https-port'] ?? (port === 0 ? '0' : '9443'));
  for (const name of ['data', 'config', 'outputs'] as const) {
    if (flags[name] === '') throw new UsageError(`--${name} takes the name of a file.`);
  }
  const { data, reset = false } = flags;
  if (reset && data === undefined) throw new UsageError('--reset empties the file that --data names.');
  const config = [flags.config, flags.outputs].filter((file) => file !== undefined);
  return { port, httpsPort, reset, config, ...(data === undefined ? {} : { data }) };
}

function readPort(flag: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`${flag} takes a number from 0 to 65535, and was given "${text}".`);
}

function parseFlags(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = {
      port: text,
      'https-port': text,
      config: text,
      outputs: text,
      data: text,
      reset: { type: 'boolean' },
    } as const;
    return parseArgs({ args, options }).values;
  } catch (cause) {
    const [problem] = (cause as Error).message.split('. ');
    throw new UsageError(`${problem}. See cognito-kit --help.`, { cause });
  }
}

async function readConfigs(files: readonly string[]): Promise<LocalConfig> {
  const configs = await Promise.all(files.map(readConfig));
  return Object.assign({}, ...configs);
}

function print(server: LocalServer, outputs: AmplifyOutputs, data: string | undefined): void {
  const { url, httpsUrl = '', certificatePath } = server;
  console.log(`
Local Cognito  ${url}
Hosted domain  ${httpsUrl}
Inbox          ${url}/_local/inbox
State          ${data ?? 'in memory, gone when this stops; --data <file> keeps it'}
Certificate    ${certificatePath}

To reach it from an app, save this as amplify_outputs.json

${JSON.stringify(outputs, null, 2)}

and give it to the kit with the address: <AuthProvider config={outputs} endpoint="${url}">
or to Amplify alone:

Amplify.configure(
  createConfigurationBuilder({ from: outputs })
    .patch('Auth', { Cognito: { userPoolEndpoint: '${url}/', identityPoolEndpoint: '${url}/' } })
    .build(),
);

A browser takes the hosted domain once you have opened ${httpsUrl}/_local/inbox and accepted its certificate.

Ctrl-C stops it.`);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
