import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from './run.js';

const children: ChildProcess[] = [];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cognito-kit-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

describe('cognito-kit', () => {
  test('serves until it is told to stop, and goes on with the same users and ids', {
    timeout: 30_000,
  }, async () => {
    const data = join(folder, 'cognito.json');
    const first = await serveUntil('SIGINT', data);
    const second = await serveUntil('SIGTERM', data);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(outputsIn(second.said)).toEqual(outputsIn(first.said));
  });

  test('says which port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const sentence = `Port ${port} is taken by another program: stop it, or choose another with --port.`;
    expect(await complaintOf(['local', '--port', String(port)])).toEqual([1, sentence]);
    server.close();
  });

  test.each([
    [['lcoal'], 'There is no command "lcoal": there is local. See cognito-kit --help.'],
    [['local', '--prot', '1'], "Unknown option '--prot'. See cognito-kit --help."],
    [['local', 'here'], "Unexpected argument 'here'. See cognito-kit --help."],
    [['local', '--port', 'http'], '--port takes a number from 0 to 65535, and was given "http".'],
    [['local', '--port', '70000'], '--port takes a number from 0 to 65535, and was given "70000".'],
    [['local', '--data'], "Option '--data <value>' argument missing. See cognito-kit --help."],
    [['local', '--data', ''], '--data takes the name of a file.'],
  ])('answers %j with one sentence', async (args, sentence) => {
    expect(await complaintOf(args)).toEqual([1, sentence]);
  });

  test('refuses to serve in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const sentence = expect.stringMatching(
      /^The local Cognito does not start with NODE_ENV=production, [^\n]+$/,
    );
    expect(await complaintOf(['local', '--port', '0'])).toEqual([1, sentence]);
  });

  test('explains itself', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await run(['--help'])).toBe(0);
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('--port <number>'));
  });
});

async function complaintOf(args: string[]): Promise<[number, unknown]> {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = await run(args);
  expect(complained).toHaveBeenCalledTimes(1);
  return [code, complained.mock.calls[0]?.[0]];
}

async function serveUntil(signal: NodeJS.Signals, data: string): Promise<{ code: number; said: string }> {
  const script = fileURLToPath(new URL('dev.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, 'local', '--port', '0', '--data', data], {
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

function outputsIn(said: string): unknown {
  return JSON.parse(said.slice(said.indexOf('{\n'), said.lastIndexOf('\n}') + 2));
}
