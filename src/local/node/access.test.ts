import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type LocalServer, type ServeOptions, serve } from './index.js';

const servers: LocalServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(options: ServeOptions = {}): Promise<LocalServer> {
  const server = await serve({ port: 0, ...options });
  servers.push(server);
  return server;
}

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly operation?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

// `fetch` sets the headers Host and Origin itself, as a browser does.
function send({ url }: LocalServer, { method = 'POST', path = '/', operation, headers, body = '{}' }: Sent) {
  const target = operation && { 'x-amz-target': `AWSCognitoIdentityProviderService.${operation}` };
  return new Promise<{ status?: number; text: string }>((resolve, reject) => {
    const { port } = new URL(url);
    const sent = request({ port, method, path, headers: { ...target, ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    });
    sent.on('error', reject).end(method === 'POST' ? body : undefined);
  });
}

const administration: readonly Sent[] = [
  { operation: 'CreateUserPool', body: '{"PoolName":"x"}' },
  { operation: 'ListUserPools', body: '{"MaxResults":1}' },
  { operation: 'AdminGetUser' },
  { operation: 'NoSuchOperation' },
  { method: 'GET', path: '/_local/messages' },
  { method: 'GET', path: '/_local/inbox' },
  { path: '/_local/clock', body: '{"seconds":1}' },
  { path: '/_local/faults', body: '{"operation":"*","kind":"drop"}' },
  { method: 'DELETE', path: '/_local/faults' },
];
const foreign = [
  'https://evil.example',
  'http://localhost.evil.example',
  'http://127.0.0.1.evil.example',
  'null',
  'x',
];

test.each(foreign)('a page of the origin %s cannot administer, and learns why', async (origin) => {
  const server = await start();
  for (const sent of administration) {
    const answer = await send(server, { ...sent, headers: { origin } });
    expect(answer, sent.operation ?? sent.path).toMatchObject({ status: 403 });
    expect(JSON.parse(answer.text)).toMatchObject({ __type: 'AccessDeniedException' });
  }
  expect(await server.local.call('ListUserPools', { MaxResults: 1 })).toMatchObject({ UserPools: [] });
});

test.each([
  'http://localhost:5173',
  'https://localhost',
  'http://app.localhost:3000',
  'http://127.0.0.1:8080',
  'http://[::1]:5173',
  'https://app.example.test',
])('a page of the origin %s administers', async (origin) => {
  const server = await start({ allowOrigins: ['https://app.example.test'] });
  for (const { operation, ...sent } of administration.slice(0, 2)) {
    expect(await send(server, { ...sent, operation, headers: { origin } })).toMatchObject({ status: 200 });
  }
  const inbox = { method: 'GET', path: '/_local/messages', headers: { origin } };
  expect(await send(server, inbox)).toEqual({ status: 200, text: '[]' });
});

test('a page of any origin signs in, as on AWS', async () => {
  const server = await start();
  const headers = { origin: 'https://evil.example' };
  const answer = await send(server, { operation: 'InitiateAuth', headers });
  expect(JSON.parse(answer.text)).toMatchObject({ __type: 'InvalidParameterException' });
});

test.each([
  ['evil.example', 403],
  ['evil.example:9229', 403],
  ['localhost.evil.example', 403],
  ['127.0.0.1.evil.example', 403],
  ['[', 400],
  ['localhost:9229', 200],
  ['127.0.0.1', 200],
  ['[::1]:80', 200],
  ['192.168.1.7:9229', 200],
  ['cognito:9229', 200],
  ['auth.localhost', 200],
  ['auth.example.test', 200],
  ['host.docker.internal:9229', 200],
  ['given.example', 200],
])('a request for the host %s is answered with status %i', async (host, status) => {
  const server = await start({ origin: 'https://given.example:8443' });
  const answer = await send(server, {
    operation: 'ListUserPools',
    body: '{"MaxResults":1}',
    headers: { host },
  });
  expect(answer.status).toBe(status);
});

test('a request whose target is a whole address is answered, and its host is checked', async () => {
  const server = await start();
  const path = (host: string) => ({ method: 'GET', path: `http://${host}/_local/clock` });
  expect(await send(server, path('localhost'))).toMatchObject({ status: 200 });
  expect(await send(server, path('evil.example'))).toMatchObject({ status: 403 });
});

test('a body without an end is cut off at the limit', async () => {
  const server = await start();
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (part) => {
    text += part;
  });
  socket.on('error', () => {});
  socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n');
  const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
  const pour = () => {
    while (socket.writable && socket.write(chunk));
  };
  socket.on('drain', pour);
  pour();
  await new Promise((resolve) => socket.once('close', resolve));
  expect(text).toContain('413');
  expect(text.toLowerCase()).toContain('connection: close');
});

test('no page shows the inbox in a frame, or keeps a copy', async () => {
  const { url } = await start();
  const { headers } = await fetch(`${url}/_local/inbox`);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('cache-control')).toBe('no-store');
});

test.each([-1, 1e12, Number.NaN])('the clock is not moved by %d seconds', async (seconds) => {
  const server = await start();
  const answer = await send(server, { path: '/_local/clock', body: JSON.stringify({ seconds }) });
  expect(answer.status).toBe(400);
  expect(() => server.local.clock.advance(seconds)).toThrow(RangeError);
});

test('the clock can be moved a hundred years in all', async () => {
  const { local } = await start();
  const year = 365 * 24 * 60 * 60;
  for (let count = 0; count < 100; count += 1) local.clock.advance(year);
  expect(() => local.clock.advance(year)).toThrow('at most a hundred years');
  await expect(local.call('CreateUserPool', { PoolName: 'later' })).resolves.toBeDefined();
});
