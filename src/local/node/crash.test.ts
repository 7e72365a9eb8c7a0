import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { serve } from './index.js';

const script = fileURLToPath(new URL('fixtures/serveFile.mjs', import.meta.url));
const folders: string[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

test('every change that was answered before a kill exists after the restart', {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cognito-kit-'));
  folders.push(folder);
  const data = join(folder, 'cognito.json');
  const { child, url } = await startChild(data);
  const { UserPool } = await call(url, 'CreateUserPool', { PoolName: 'people' });

  const answered: string[] = [];
  const writers = Array.from({ length: 4 }, (_, writer) => write(url, UserPool.Id, writer, answered));
  const killed = once(child, 'exit');
  await Promise.race(writers);
  child.kill('SIGKILL');
  await Promise.all([killed, ...writers]);

  const server = await serve({ port: 0, data });
  try {
    expect(answered.length).toBeGreaterThanOrEqual(25);
    for (const Username of answered) {
      const user = await call(server.url, 'AdminGetUser', { UserPoolId: UserPool.Id, Username });
      expect(user).toMatchObject({ Username });
    }
  } finally {
    await server.close();
  }
});

async function startChild(data: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [script, data], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [url] = await once(createInterface(child.stdout), 'line');
  return { child, url };
}

// The first writer to finish its 25 users triggers the kill, while the others are still writing.
async function write(url: string, UserPoolId: string, writer: number, answered: string[]): Promise<void> {
  for (let index = 0; index < 25 * (writer + 1); index += 1) {
    const Username = `writer-${writer}-${index}`;
    try {
      await call(url, 'AdminCreateUser', { UserPoolId, Username, MessageAction: 'SUPPRESS' });
    } catch {
      return;
    }
    answered.push(Username);
  }
}

async function call(url: string, operation: string, input: object) {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
  };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
