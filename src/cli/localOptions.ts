import { parseArgs } from 'node:util';
import type { ServeOptions } from '../local/node/index.js';
import type { ConfigFiles } from './config.js';
import { localFlags } from './flags.js';
import { nearest } from './nearest.js';
import { UsageError } from './UsageError.js';

/** The options of `cognito-kit local`. */
export type LocalOptions = Omit<ServeOptions, 'triggers'> & ConfigFiles;

/**
 * Reads the flags of `cognito-kit local`.
 * @throws UsageError which names the flag and what the flag takes.
 */
export function readLocalOptions(args: string[]): LocalOptions {
  const { reset = false, port: typedPort, ...given } = parse(args);
  const port = readPort('port', typedPort ?? '9229');
  for (const name of ['data', 'config', 'outputs'] as const) {
    if (given[name] === '') throw new UsageError(`--${name} takes the name of a file.`);
  }
  if (reset && given.data === undefined) throw new UsageError('--reset empties the file that --data names.');
  return {
    port,
    // With a port of the system's choice, several servers can run at once, so the https port is free too.
    httpsPort: readPort('https-port', given['https-port'] ?? (port === 0 ? '0' : '9443')),
    reset,
    issuer: readIssuer(given.issuer),
    allowOrigins: (given['allow-origin'] ?? []).map((url) => readOrigin('allow-origin', url)),
    config: given.config,
    outputs: given.outputs,
    ...(given.host === undefined ? {} : { host: given.host }),
    ...(given.origin === undefined ? {} : { origin: readOrigin('origin', given.origin) }),
    ...(given.data === undefined ? {} : { data: given.data }),
  };
}

function readPort(name: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`--${name} takes a number from 0 to 65535, and was given "${text}".`);
}

function readIssuer(text = 'origin'): 'origin' | 'aws' {
  if (text === 'origin' || text === 'aws') return text;
  throw new UsageError(`--issuer takes "origin" or "aws", and was given "${text}".`);
}

function readOrigin(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new UsageError(`--${name} takes an address such as http://localhost:9229, and was given "${text}".`);
}

const text = { type: 'string' } as const;

const options = {
  port: text,
  'https-port': text,
  host: text,
  origin: text,
  issuer: text,
  'allow-origin': { ...text, multiple: true },
  config: text,
  outputs: text,
  data: text,
  reset: { type: 'boolean' },
} as const satisfies Record<
  Exclude<keyof typeof localFlags, 'help'>,
  { type: 'string' | 'boolean'; multiple?: boolean }
>;

function parse(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch (cause) {
    throw new UsageError(`${problemOf(cause as Error)} See cognito-kit local --help.`, { cause });
  }
}

function problemOf({ message }: Error): string {
  const [, unknown] = /^Unknown option '-+([^']*)'/.exec(message) ?? [];
  if (unknown === undefined) return `${message.split('. ')[0]}.`;
  const near = nearest(unknown, Object.keys(localFlags));
  return `There is no flag --${unknown}${near ? `: did you mean --${near}?` : '.'}`;
}
