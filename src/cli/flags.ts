/** A flag of the command line. */
export interface Flag {
  /** The placeholder of the value in the help; absent for a flag without a value. */
  readonly value?: string;
  /** What the flag does, with its default. */
  readonly about: string;
  /** Whether the flag can be given several times. */
  readonly multiple?: true;
}

/** The flags of `cognito-kit local`. */
export const localFlags = {
  port: { value: 'number', about: 'the port of HTTP (default 9229; 0 for any free port)' },
  'https-port': {
    value: 'number',
    about: 'the port of HTTPS, which Amplify needs for the hosted domain (default 9443; 0 for any free port)',
  },
  host: { value: 'address', about: 'the address to listen on (default 127.0.0.1: this machine only)' },
  origin: {
    value: 'url',
    about: 'the address in the issuer of tokens and in links, when clients use another name',
  },
  issuer: { value: 'origin|aws', about: 'whose issuer tokens have: this server’s (default) or AWS’s' },
  'allow-origin': {
    value: 'url',
    about: 'an origin of web pages that may administer and read the inbox; repeatable',
    multiple: true,
  },
  config: {
    value: 'file',
    about: 'a module that exports pools, triggers or seed, or an amplify_outputs.json',
  },
  outputs: {
    value: 'file',
    about: 'an amplify_outputs.json: the same pool is made; a missing file is written',
  },
  data: { value: 'file', about: 'a JSON file to keep users and pools in (default: memory)' },
  reset: { about: 'begins with an empty data file' },
  help: { about: 'shows this help' },
} as const satisfies Readonly<Record<string, Flag>>;

/** Lists flags with their text in two columns. */
export function listFlags(flags: Readonly<Record<string, Flag>>): string {
  const rows = Object.entries(flags).map(([name, { value, about }]) => ({
    usage: `--${name}${value ? ` <${value}>` : ''}${name === 'help' ? ', -h' : ''}`,
    about,
  }));
  const width = Math.max(...rows.map(({ usage }) => usage.length)) + 2;
  return rows.map(({ usage, about }) => `  ${usage.padEnd(width)}${about}`).join('\n');
}
