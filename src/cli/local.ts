import { parseArgs } from 'node:util';
import { type LocalServer, type ServeOptions, serve } from '../local/node/index.js';
import { type ConfigFiles, readConfig, writeOutputs } from './config.js';
import type { AmplifyOutputs } from './outputs.js';
import { seedPools } from './seedPools.js';
import { UsageError } from './UsageError.js';

/**
 * Serves a local Cognito until a signal stops the process, and prints what an app needs to reach it.
 * @throws UsageError
 * @throws LocalServerError
 */
export async function local(args: string[]): Promise<void> {
  const { config: module, outputs: file, ...options } = parse(args);
  const config = await readConfig({ config: module, outputs: file });
  const server = await serve({ ...options, triggers: config.triggers });
  const stopped = untilStopped();
  try {
    const outputs = await seedPools(server, config);
    const isWritten = file !== undefined && (await writeOutputs(file, outputs));
    print(server, { outputs, file: isWritten ? file : undefined, data: options.data });
    await stopped;
  } finally {
    await server.close();
  }
}

type Options = Pick<ServeOptions, 'port' | 'httpsPort' | 'data' | 'reset'> & ConfigFiles;

function parse(args: string[]): Options {
  const { config, outputs, data, reset = false, ...ports } = parseFlags(args);
  const port = readPort('--port', ports.port ?? '9229');
  // With a port of the system's choice, several servers can run at once, so the https port is free too.
  const httpsPort = readPort('--https-port', ports['https-port'] ?? (port === 0 ? '0' : '9443'));
  for (const [name, file] of Object.entries({ data, config, outputs })) {
    if (file === '') throw new UsageError(`--${name} takes the name of a file.`);
  }
  if (reset && data === undefined) throw new UsageError('--reset empties the file that --data names.');
  return { port, httpsPort, reset, config, outputs, ...(data === undefined ? {} : { data }) };
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

interface Said {
  readonly outputs: AmplifyOutputs;
  /** The file that has the outputs. */
  readonly file: string | undefined;
  readonly data: string | undefined;
}

function print(server: LocalServer, { outputs, file, data }: Said): void {
  const { url, httpsUrl = '', certificatePath } = server;
  const save = file ? `${file} has what an app needs to reach it` : 'Save this as amplify_outputs.json';
  console.log(`
Local Cognito  ${url}
Hosted domain  ${httpsUrl}
Inbox          ${url}/_local/inbox
State          ${data ?? 'in memory, gone when this stops; --data <file> keeps it'}
Certificate    ${certificatePath}

${save}, and give it to the kit: <AuthProvider config={outputs}>

${JSON.stringify(outputs, null, 2)}

Amplify alone reads no "custom" and takes the address so:

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
