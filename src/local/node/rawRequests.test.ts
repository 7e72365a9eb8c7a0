import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalServer, serve } from './index.js';

let server: LocalServer;

beforeAll(async () => {
  server = await serve({ port: 0 });
});

afterAll(() => server.close());

/** Sends bytes, ends the own side of the connection, and returns what the server sent until it closed. */
function exchange(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.end(bytes));
    let answer = '';
    socket.setEncoding('latin1').on('data', (part) => {
      answer += part;
    });
    // The server may close while bytes are still on their way.
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}

const host = 'Host: localhost\r\n';
const target = 'X-Amz-Target: AWSCognitoIdentityProviderService.ListUserPools\r\n';
const body = '{"MaxResults":1}';
const post = (headers: string, content = body) =>
  `POST / HTTP/1.1\r\n${host}${target}${headers}\r\n${content}`;
const length = `Content-Length: ${body.length}\r\n`;

const cases: Readonly<Record<string, readonly (string | Buffer)[]>> = {
  'a request line that is none': [
    '\r\n\r\n',
    'hello\r\n\r\n',
    'GET\r\n\r\n',
    '\u0000\u0001\u0002',
    '\u0016\u0003\u0001\u0002\u0000',
  ],
  'a method that HTTP does not know': ['FETCH / HTTP/1.1\r\n', 'get / HTTP/1.1\r\n'].map(
    (line) => `${line}${host}\r\n`,
  ),
  'another version': ['HTTP/0.9', 'HTTP/2.0', 'HTTP/9', 'HTTQ/1.1'].map(
    (version) => `GET / ${version}\r\n${host}\r\n`,
  ),
  'an odd target': [
    '*',
    '//',
    '//evil.example/x',
    '/%',
    '/%ff%fe',
    '/%00',
    '/?%',
    '/\\..\\',
    '/../../etc/passwd',
    'http://',
    'http://[',
    'foo:bar',
    `/${'a'.repeat(60_000)}`,
  ].map((path) => `GET ${path} HTTP/1.1\r\n${host}\r\n`),
  'an odd host': [
    '',
    ' ',
    'a b',
    '[::1',
    'localhost:99999',
    'localhost:x',
    'é',
    'a,b',
    '@',
    'user:pass@localhost',
  ].map((name) => `GET /_local/clock HTTP/1.1\r\nHost: ${name}\r\n\r\n`),
  'no host, or two': [
    'GET / HTTP/1.1\r\n\r\n',
    `GET / HTTP/1.1\r\n${host}${host}\r\n`,
    'GET / HTTP/1.0\r\n\r\n',
  ],
  'odd headers': [
    'X: \u0000\r\n',
    ': x\r\n',
    'X\r\n',
    ' X: y\r\n',
    'X-É: y\r\n',
    'X: é\r\n',
    `X: ${'a'.repeat(20_000)}\r\n`,
    'A: b\r\n'.repeat(3000),
  ].map((headers) => `GET /_local/clock HTTP/1.1\r\n${host}${headers}\r\n`),
  'a length that is wrong': ['-1', 'x', '1e3', '0x10', '99999999999999999999', '5', '5, 6', ''].map((value) =>
    post(`Content-Length: ${value}\r\n`),
  ),
  'two lengths, or a length and chunks': [
    post(`${length}Content-Length: 1\r\n`),
    post(`${length}Transfer-Encoding: chunked\r\n`),
    post('Transfer-Encoding: gzip, chunked, identity\r\n'),
  ],
  'chunks that are wrong': [
    'x\r\n',
    '-1\r\n',
    'ffffffffffffffff\r\n',
    '5\r\nabc\r\n0\r\n\r\n',
    '3;a=b\r\nabc\r\n0\r\n\r\n',
    '3\r\nabc',
    '0\r\nX: y\r\n\r\n',
  ].map((chunks) => post('Transfer-Encoding: chunked\r\n', chunks)),
  'bytes that are no text': [
    Buffer.from([0xff, 0xfe, 0x00]),
    Buffer.concat([Buffer.from(post('Content-Length: 4\r\n', '')), Buffer.from([0xff, 0xc0, 0x80, 0x22])]),
  ],
  'an upgrade, or a tunnel': [
    `GET / HTTP/1.1\r\n${host}Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    `CONNECT localhost:80 HTTP/1.1\r\n${host}\r\n`,
    `GET / HTTP/1.1\r\n${host}Expect: 100-continue\r\nContent-Length: 3\r\n\r\nabc`,
    `GET / HTTP/1.1\r\n${host}Expect: nothing\r\n\r\n`,
  ],
  'a body that is cut off': [post('Content-Length: 100\r\n'), post('Content-Length: 100\r\n', '')],
};

test.each(Object.entries(cases))(
  '%s is answered or ends the connection, and the server goes on',
  async (_, requests) => {
    for (const request of requests) {
      const answer = await exchange(request);
      if (answer !== '') expect(answer, String(request).slice(0, 200)).toMatch(/^HTTP\/1\.1 [1234]\d\d /);
    }
    expect(await exchange(post(`${length}Connection: close\r\n`))).toMatch(/^HTTP\/1\.1 200 /);
  },
);

test('requests that follow each other at once are answered in turn', async () => {
  const answers = await exchange(post(length).repeat(20));
  expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(20);
});

test('five hundred requests of random bytes neither stop the server nor keep a connection', async () => {
  const random = (index: number) =>
    Buffer.from(Array.from({ length: index % 97 }, (_, at) => (index * 31 + at * at * 7) % 256));
  for (let index = 0; index < 500; index += 1) {
    const start = index % 2 ? `POST / HTTP/1.1\r\n${host}` : '';
    const answer = await exchange(
      Buffer.concat([Buffer.from(start), random(index), Buffer.from('\r\n\r\n')]),
    );
    if (answer !== '') expect(answer).toMatch(/^HTTP\/1\.1 [24]\d\d /);
  }
  expect(await exchange(post(`${length}Connection: close\r\n`))).toMatch(/^HTTP\/1\.1 200 /);
});
