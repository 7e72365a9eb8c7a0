import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type LocalServer, serve } from './index.js';

const servers: LocalServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  vi.unstubAllEnvs();
});

async function start(options: Parameters<typeof serve>[0] = {}): Promise<LocalServer> {
  const server = await serve({ port: 0, ...options });
  servers.push(server);
  return server;
}

function call(url: string, operation: string, input: object): Promise<Response> {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
  };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(input) });
}

test('the server answers operations over HTTP', async () => {
  const { url } = await start();
  const response = await call(url, 'CreateUserPool', { PoolName: 'people' });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ UserPool: { Name: 'people' } });
});

test('the server answers a preflight request from any origin', async () => {
  const { url } = await start();
  const response = await fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin: 'http://localhost:5173',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-amz-target,content-type',
    },
  });
  expect(response.ok).toBe(true);
  expect(response.headers.get('access-control-allow-origin')).toMatch(/^(\*|http:\/\/localhost:5173)$/);
});

test('the server answers HEAD without a body', async () => {
  const { url } = await start();
  const response = await fetch(`${url}/_local/inbox`, { method: 'HEAD' });
  expect(await response.text()).toBe('');
});

test('the server’s own address is the issuer of a pool', async () => {
  const { url } = await start();
  const { UserPool } = await (await call(url, 'CreateUserPool', { PoolName: 'people' })).json();
  const keys = await fetch(`${url}/${UserPool.Id}/.well-known/jwks.json`);
  expect(keys.status).toBe(200);
});

test('the server refuses a body over 2 MB in the shape of AWS, readable from any origin', async () => {
  const { url } = await start();
  const response = await call(url, 'CreateUserPool', { PoolName: 'x'.repeat(3_000_000) });
  expect(response.status).toBe(413);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.json()).toMatchObject({ __type: 'RequestEntityTooLargeException' });
});

test('the server refuses a method that fetch does not know, and keeps running', async () => {
  const { url } = await start();
  const status = await new Promise((resolve) => {
    request(url, { method: 'TRACE' }, (answer) => resolve(answer.resume().statusCode)).end();
  });
  expect(status).toBe(400);
  expect((await call(url, 'CreateUserPool', { PoolName: 'people' })).status).toBe(200);
});

test('the server keeps running when a client disconnects in the middle of a request', async () => {
  const { url } = await start();
  await new Promise<void>((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n{', () =>
        socket.destroy(),
      );
    });
    socket.on('close', () => resolve());
  });
  expect((await call(url, 'CreateUserPool', { PoolName: 'people' })).status).toBe(200);
});

test('the server drops the connection for a fault of kind drop', async () => {
  const { url, local } = await start();
  local.faults.set({ operation: '*', kind: 'drop', times: 1 });
  await expect(call(url, 'CreateUserPool', { PoolName: 'people' })).rejects.toThrow('fetch failed');
});

test('a closed server frees its port, even with an open connection', async () => {
  const first = await serve({ port: 0 });
  const port = Number(new URL(first.url).port);
  await call(first.url, 'CreateUserPool', { PoolName: 'people' });
  await first.close();
  expect((await start({ port })).url).toBe(first.url);
});

test('a port that is taken is reported in one sentence', async () => {
  const port = Number(new URL((await start()).url).port);
  await expect(serve({ port })).rejects.toMatchObject({
    code: 'port-taken',
    message: `Port ${port} is taken by another program: stop it, or choose another with --port.`,
  });
});

test('an address of another machine is reported as unusable', async () => {
  await expect(serve({ port: 0, host: '203.0.113.1' })).rejects.toMatchObject({ code: 'address-unusable' });
});

test('the server refuses to start in production', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  await expect(serve({ port: 0 })).rejects.toMatchObject({ code: 'production' });
});

test('the server answers over TLS too, with a certificate that it keeps beside its data file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cognito-kit-'));
  const options = { port: 0, httpsPort: 0, data: join(folder, 'cognito.json') };
  const first = await serve(options);
  const ca = await readFile(first.certificatePath ?? '', 'utf8');
  for (const name of ['localhost', '127.0.0.1']) {
    const { port } = new URL(first.httpsUrl ?? '');
    expect(await statusOf(`https://${name}:${port}/_local/inbox`, ca)).toBe(200);
  }
  await first.close();
  const second = await serve(options);
  expect(await statusOf(`${second.httpsUrl}/_local/inbox`, ca)).toBe(200);
  await second.close();
  await rm(folder, { recursive: true });
});

test('a TLS port that is taken is reported, and the HTTP port is freed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cognito-kit-'));
  vi.stubEnv('XDG_CACHE_HOME', folder);
  const httpsPort = Number(new URL((await start()).url).port);
  await expect(serve({ port: 0, httpsPort })).rejects.toMatchObject({
    code: 'port-taken',
    message: `Port ${httpsPort} is taken by another program: stop it, or choose another with --https-port.`,
  });
  await rm(folder, { recursive: true });
});

function statusOf(url: string, ca: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = secureRequest(url, { ca, agent: false }, (answer) => resolve(answer.resume().statusCode));
    asked.on('error', reject).end();
  });
}
