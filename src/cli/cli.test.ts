import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { serve } from '../local/node/index.js';
import { buildCommand } from './fixtures/buildCommand.js';
import { run } from './run.js';

const children: ChildProcess[] = [];
let folder: string;
let script: string;

beforeAll(async () => {
  script = await buildCommand();
}, 120_000);

afterAll(() => rm(dirname(script), { recursive: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cognito-kit-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

describe('cognito-kit', () => {
  test('the command serves until a signal stops it, and serves the same users and ids the next time', {
    timeout: 90_000,
  }, async () => {
    const data = join(folder, 'cognito.json');
    const first = await serveUntil('SIGINT', data);
    const second = await serveUntil('SIGTERM', data);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(outputsIn(second.said).auth.user_pool_id).toBe('us-east-1_Starter01');
    expect(idsIn(second.said)).toEqual(idsIn(first.said));
    expect(second.said).toContain(`${data}.certificate.pem`);
  });

  test('the command makes the pool of an app’s outputs again', { timeout: 90_000 }, async () => {
    const outputs = join(folder, 'amplify_outputs.json');
    const auth = {
      user_pool_id: 'eu-central-1_Abc123',
      user_pool_client_id: 'myclient',
      identity_pool_id: 'eu-central-1:1b2c3d4e-0000-4000-8000-000000000000',
      username_attributes: ['email'],
      mfa_configuration: 'OPTIONAL',
      mfa_methods: ['TOTP'],
      password_policy: { min_length: 12 },
      groups: [{ admins: { precedence: 0 } }],
      oauth: {
        domain: 'abc.auth.eu-central-1.amazoncognito.com',
        scopes: ['openid'],
        redirect_sign_in_uri: ['http://localhost:3000/'],
        redirect_sign_out_uri: ['http://localhost:3000/'],
        response_type: 'code',
      },
    };
    await writeFile(outputs, JSON.stringify({ version: '1.4', auth }));
    const data = join(folder, 'cognito.json');
    const { said } = await serveUntil('SIGINT', data, '--config', outputs);
    const [, domain] = /https:\/\/(localhost:\d+)/.exec(said) ?? [];
    const [endpoint] = /http:\/\/localhost:\d+/.exec(said) ?? [];
    expect(outputsIn(said)).toEqual({
      version: '1.4',
      auth: { ...auth, oauth: { ...auth.oauth, domain } },
      custom: { 'cognito-kit': { endpoint } },
    });
    const kept = await readFile(data, 'utf8');
    expect(kept).toContain('"MinimumLength":12');
    expect(kept).toContain('"GroupName":"admins"');
    expect(kept).toContain('http://localhost:3000/');
  });

  test('--outputs writes a missing file and the addresses of its own file, and leaves the file of a pool of AWS', {
    timeout: 90_000,
  }, async () => {
    const data = join(folder, 'cognito.json');
    const file = join(folder, 'amplify_outputs.json');
    const read = async () => JSON.parse(await readFile(file, 'utf8'));
    const first = await serveUntil('SIGINT', data, '--outputs', file);
    expect(await read()).toEqual(outputsIn(first.said));

    const [made] = [await read()];
    await writeFile(file, JSON.stringify({ ...made, auth: { ...made.auth, mfa_configuration: 'NONE' } }));
    const second = await serveUntil('SIGINT', data, '--reset', '--outputs', file);
    expect(outputsIn(second.said).auth.mfa_configuration).toBe('NONE');
    expect((await read()).custom).toEqual(outputsIn(second.said).custom);

    const { custom: _, ...ofAws } = made;
    await writeFile(file, JSON.stringify(ofAws));
    await serveUntil('SIGINT', data, '--outputs', file);
    expect(await read()).toEqual(ofAws);
  });

  test('--reset empties the data file', { timeout: 90_000 }, async () => {
    const outputs = join(folder, 'amplify_outputs.json');
    const auth = { user_pool_id: 'eu-central-1_Abc123', user_pool_client_id: 'myclient' };
    await writeFile(outputs, JSON.stringify({ version: '1.4', auth }));
    const data = join(folder, 'cognito.json');
    await serveUntil('SIGINT', data, '--config', outputs);
    expect(await readFile(data, 'utf8')).toContain('eu-central-1_Abc123');
    await serveUntil('SIGINT', data, '--reset');
    expect(await readFile(data, 'utf8')).not.toContain('eu-central-1_Abc123');
  });

  test('the command takes pools, users and trigger functions from a module', {
    timeout: 90_000,
  }, async () => {
    const config = join(folder, 'local.config.mjs');
    await writeFile(
      config,
      `export const triggers = { confirm: (event) => ({ ...event, response: { autoConfirmUser: true } }) };
       export const pools = [{
         pool: { PoolName: 'people', UserPoolTags: { _custom_id_: 'us-east-1_People' },
           LambdaConfig: { PreSignUp: 'arn:aws:lambda:us-east-1:123456789012:function:confirm' } },
         clients: [{ ClientName: '_custom_id_:people' }],
         groups: [{ GroupName: 'admins' }],
         users: [{ Username: 'ada', Password: 'Correct-horse-1', Groups: ['admins'] }],
       }];
       export async function seed({ url, local }) {
         const headers = { 'x-amz-target': 'AWSCognitoIdentityProviderService.SignUp' };
         const body = JSON.stringify({ ClientId: 'people', Username: 'bea', Password: 'Correct-horse-1' });
         console.log(await (await local.fetch(new Request(url, { method: 'POST', headers, body }))).text());
       }`,
    );
    const { said } = await serveUntil('SIGINT', join(folder, 'cognito.json'), '--config', config);
    expect(said).toContain('"UserConfirmed":true');
    expect(idsIn(said)).toEqual(['us-east-1_People', 'people']);
    expect(await readFile(join(folder, 'cognito.json'), 'utf8')).toContain('"username":"ada"');
  });

  test('the command says what is wrong with a config', async () => {
    const config = join(folder, 'outputs.json');
    await writeFile(config, '{}');
    expect(await complaintOf(['local', '--port', '0', '--config', config])).toEqual([
      1,
      `${config} has no auth.user_pool_id and auth.user_pool_client_id: name an amplify_outputs.json.`,
    ]);
  });

  test('the command says which port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const sentence = `Port ${port} is taken by another program: stop it, or choose another with --port.`;
    expect(await complaintOf(['local', '--port', String(port)])).toEqual([1, sentence]);
    server.close();
  });

  test.each([
    [['lcoal'], 'There is no command "lcoal": did you mean local? See cognito-kit --help.'],
    [['deploy'], 'There is no command "deploy": there is local. See cognito-kit --help.'],
    [['local', '--prot', '1'], 'There is no flag --prot: did you mean --port? See cognito-kit local --help.'],
    [['local', '--verbose'], 'There is no flag --verbose. See cognito-kit local --help.'],
    [['local', 'here'], "Unexpected argument 'here'. See cognito-kit local --help."],
    [['local', '--issuer', 'me'], '--issuer takes "origin" or "aws", and was given "me".'],
    [
      ['local', '--origin', 'localhost'],
      '--origin takes an address such as http://localhost:9229, and was given "localhost".',
    ],
    [
      ['local', '--port', '0', '--data', '/nope/x.json'],
      'The folder /nope does not exist: create it, or name another file.',
    ],
    [['local', '--port', 'http'], '--port takes a number from 0 to 65535, and was given "http".'],
    [['local', '--port', '70000'], '--port takes a number from 0 to 65535, and was given "70000".'],
    [['local', '--data'], "Option '--data <value>' argument missing. See cognito-kit local --help."],
    [['local', '--data', ''], '--data takes the name of a file.'],
    [['local', '--https-port', 'x'], '--https-port takes a number from 0 to 65535, and was given "x".'],
    [['local', '--config', ''], '--config takes the name of a file.'],
    [['local', '--reset'], '--reset empties the file that --data names.'],
  ])('the command answers %j with one sentence', async (args, sentence) => {
    expect(await complaintOf(args)).toEqual([1, sentence]);
  });

  test('the command refuses to serve in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const sentence = expect.stringMatching(
      /^The local Cognito does not start with NODE_ENV=production, [^\n]+$/,
    );
    expect(await complaintOf(['local', '--port', '0'])).toEqual([1, sentence]);
  });

  test.each([
    [['--help'], 0, 'Usage: cognito-kit <command>'],
    [['-h'], 0, 'Usage: cognito-kit <command>'],
    [['help'], 0, 'Usage: cognito-kit <command>'],
    [[], 1, 'Usage: cognito-kit <command>'],
    [['local', '--help'], 0, '--allow-origin <url>'],
    [['local', '--port', '0', '-h'], 0, '--allow-origin <url>'],
    [['help', 'local'], 0, '--allow-origin <url>'],
    [['--version'], 0, /^\d+\.\d+\.\d+$/],
    [['-v'], 0, /^\d+\.\d+\.\d+$/],
  ])('the command answers %j with help or its version', async (args, code, expected) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await run(args)).toBe(code);
    expect(said).toHaveBeenCalledTimes(1);
    expect(said.mock.calls[0]?.[0]).toMatch(expected);
  });

  test('the starter pool has a person who signs in with the printed password, and no social providers', {
    timeout: 90_000,
  }, async () => {
    const { said } = await serveUntil('SIGINT', join(folder, 'cognito.json'), '--issuer', 'aws');
    expect(said).toContain('Sign in as     ada@example.com  Correct-horse-1');
    expect(outputsIn(said).auth.oauth.identity_providers).toEqual([]);
    expect(said).toMatch(/issuer +https:\/\/cognito-idp\.us-east-1\.amazonaws\.com\/us-east-1_Starter01\n/);
    const [, jwks] = /keys \(JWKS\) +(\S+)/.exec(said) ?? [];
    expect(jwks).toMatch(/^http:\/\/localhost:\d+\/us-east-1_Starter01\/\.well-known\/jwks\.json$/);
    const server = await serve({ port: 0, data: join(folder, 'cognito.json') });
    const AuthParameters = { USERNAME: 'ada@example.com', PASSWORD: 'Correct-horse-1' };
    const request = { ClientId: 'starterclient', AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters };
    const answer = await server.local.call('InitiateAuth', request);
    await server.close();
    expect(answer).toHaveProperty('AuthenticationResult.AccessToken');
  });

  test('a second start prints the ids of the pools that the first start made', {
    timeout: 90_000,
  }, async () => {
    const config = join(folder, 'local.config.mjs');
    const pools = [{ pool: { PoolName: 'people' }, clients: [{ ClientName: 'app' }] }];
    await writeFile(config, `export const pools = ${JSON.stringify(pools)};`);
    const start = () => serveUntil('SIGINT', join(folder, 'cognito.json'), '--config', config);
    const first = await start();
    const second = await start();
    expect(idsIn(first.said)).toEqual([expect.stringMatching(/^us-east-1_/), expect.stringMatching(/./)]);
    expect(idsIn(second.said)).toEqual(idsIn(first.said));
  });

  test('an address beyond this machine is served with a warning', { timeout: 90_000 }, async () => {
    const { said } = await serveUntil('SIGINT', join(folder, 'cognito.json'), '--host', '0.0.0.0');
    expect(said).toContain('WARNING: --host 0.0.0.0 opens this server to the network.');
  });
});

async function complaintOf(args: string[]): Promise<[number, unknown]> {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = await run(args);
  expect(complained).toHaveBeenCalledTimes(1);
  return [code, complained.mock.calls[0]?.[0]];
}

async function serveUntil(
  signal: NodeJS.Signals,
  data: string,
  ...more: string[]
): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [script, 'local', '--port', '0', '--data', data, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.includes('Ctrl-C stops it.')) child.kill(signal);
  }
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
  return { code, said };
}

function outputsIn(said: string) {
  return JSON.parse(said.slice(said.indexOf('{\n'), said.lastIndexOf('\n}') + 2));
}

function idsIn(said: string): string[] {
  const { auth } = outputsIn(said);
  return [auth.user_pool_id, auth.user_pool_client_id];
}
