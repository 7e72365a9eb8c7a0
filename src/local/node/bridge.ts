import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAllowedHost } from './hostAccess.js';

// The largest request of AWS is a managed login branding with its images.
const largestBody = 2 * 1024 * 1024;

/** What answers the requests of a server. */
export interface Service {
  readonly handler: (request: Request) => Promise<Response>;
  /** Addresses whose names a request may name as its host, beside local names. */
  readonly hosts: readonly string[];
}

/**
 * Answers a request of Node's HTTP server with a `fetch` handler. When the handler rejects, the connection is
 * dropped.
 */
export async function answer(incoming: IncomingMessage, outgoing: ServerResponse, service: Service) {
  try {
    const response = await respond(incoming, service);
    // The answer to a body that was not read to its end is the last of its connection.
    if (!incoming.complete) endAfterAnswer(incoming, outgoing);
    await send(response, outgoing);
  } catch {
    incoming.socket.destroy();
  }
}

// A client that is still sending would not read the answer when the connection ends at once.
function endAfterAnswer(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { socket } = incoming;
  outgoing.setHeader('connection', 'close');
  const cutOff = setTimeout(() => socket.destroy(), 2000);
  socket.once('close', () => clearTimeout(cutOff));
  incoming.resume();
}

async function respond(incoming: IncomingMessage, { handler, hosts }: Service): Promise<Response> {
  const address = addressOf(incoming);
  if (!address) return refusal(400, 'SerializationException', 'The request cannot be read');
  if (!isAllowedHost(address.host, hosts)) return refuseHost(address);
  const body = await readBody(incoming);
  if (!body)
    return refusal(413, 'RequestEntityTooLargeException', `Request size exceeded ${largestBody} bytes`);
  const request = toRequest(incoming, address, body);
  return request ? handler(request) : refusal(400, 'SerializationException', 'The request cannot be read');
}

// A client of a proxy sends the whole address. @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
function addressOf({ url = '/', headers }: IncomingMessage): URL | undefined {
  const address = url.startsWith('/') ? `http://${headers.host ?? 'localhost'}${url}` : url;
  return URL.canParse(address) ? new URL(address) : undefined;
}

function refuseHost({ host }: URL): Response {
  const message = `This local Cognito does not answer to the name ${host}: start it with --origin http://${host}, or use http://localhost.`;
  return refusal(403, 'AccessDeniedException', message);
}

function toRequest(
  incoming: IncomingMessage,
  address: URL,
  body: Uint8Array<ArrayBuffer>,
): Request | undefined {
  const { method = 'GET' } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    return new Request(address, { method, headers: headersOf(incoming), body: hasBody ? body : undefined });
  } catch {
    // HTTP allows some methods and headers that `Request` refuses.
    return undefined;
  }
}

// Stops at the limit: the rest of a body without an end is never read.
async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(incoming.headers['content-length'] ?? 0) > largestBody) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > largestBody) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  }
  return headers;
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  outgoing.writeHead(response.status, {
    ...headers,
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
    ...(response.status !== 204 && response.status !== 304 && { 'content-length': String(body.length) }),
  });
  outgoing.end(body);
}

// The refusal has the shape of AWS, and pages of other origins can read it like every other answer.
function refusal(status: number, type: string, message: string): Response {
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'x-amzn-errortype',
    'content-type': 'application/x-amz-json-1.1',
    'x-amzn-errortype': type,
  };
  return new Response(JSON.stringify({ __type: type, message }), { status, headers });
}
