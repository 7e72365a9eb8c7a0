import type { LocalServer } from '../local/node/index.js';
import type { PoolSummary } from './listPools.js';
import type { LocalOptions } from './localOptions.js';
import type { Seeded } from './seedPools.js';
import { starterUser } from './starterPool.js';

interface Described extends Seeded, Pick<LocalOptions, 'data' | 'host'> {
  /** The file that has the outputs. */
  readonly file: string | undefined;
}

/** Returns the text that the command prints when the local Cognito is ready. */
export function describeServer(server: LocalServer, described: Described): string {
  const { outputs, pools, isStarter, data } = described;
  const rows = [
    ['Local Cognito', server.url],
    ['Hosted domain', server.httpsUrl ?? ''],
    ['Inbox', `${server.url}/_local/inbox`],
    ['State', data ?? 'in memory, gone when this stops; --data <file> keeps it'],
    ['Certificate', server.certificatePath ?? ''],
    ...(isStarter ? [['Sign in as', `${starterUser.username}  ${starterUser.password}`]] : []),
    ...pools.flatMap(describePool),
  ];
  return [
    `\n${rows.map(([name = '', value]) => `${name.padEnd(15)}${value}`).join('\n')}`,
    ...warnings(described),
    `${howToUse(described)}, and give it to the kit: <AuthProvider config={outputs}>`,
    JSON.stringify(outputs, null, 2),
    howToUseAmplify(server),
    `A browser takes the hosted domain once you have opened ${server.httpsUrl}/_local/inbox and accepted its certificate.`,
    'Ctrl-C stops it.',
  ].join('\n\n');
}

function describePool({ id, name, issuer, jwksUri }: PoolSummary): string[][] {
  return [
    ['User pool', `${id}  ${name}`],
    ['  issuer', issuer],
    ['  keys (JWKS)', jwksUri],
  ];
}

function warnings({ host = '127.0.0.1' }: Described): string[] {
  if (/^(localhost|127\.|::1$)/.test(host)) return [];
  return [
    `WARNING: --host ${host} opens this server to the network. Every machine that reaches it can read every code, reset every password and delete every user.`,
  ];
}

function howToUse({ file }: Described): string {
  return file ? `${file} has what an app needs to reach it` : 'Save this as amplify_outputs.json';
}

function howToUseAmplify({ url }: LocalServer): string {
  return `Amplify alone reads no "custom" and takes the address so:

Amplify.configure(
  createConfigurationBuilder({ from: outputs })
    .patch('Auth', { Cognito: { userPoolEndpoint: '${url}/', identityPoolEndpoint: '${url}/' } })
    .build(),
);`;
}
