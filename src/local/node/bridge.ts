import type { IncomingMessage, ServerResponse } from 'node:http';

const largestBody = 1024 * 1024;

type Handler = (request: Request) => Promise<Response>;

/**
 * Answers a request of Node's HTTP server with a `fetch` handler. When the handler rejects, the connection is
 * dropped.
 */
export async function answer(incoming: IncomingMessage, outgoing: ServerResponse, handler: Handler) {
  try {
    await send(await respond(incoming, handler), outgoing);
  } catch {
    incoming.socket.destroy();
  }
}

async function respond(incoming: IncomingMessage, handler: Handler): Promise<Response> {
  const body = await readBody(incoming);
  if (!body) return refusal(413, 'RequestEntityTooLargeException', 'Request size exceeded 1048576 bytes');
  const request = toRequest(incoming, body);
  return request ? handler(request) : refusal(400, 'SerializationException', 'The request cannot be read');
}

function toRequest(incoming: IncomingMessage, body: Uint8Array<ArrayBuffer>): Request | undefined {
  const { method = 'GET', headers, url = '/' } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    return new Request(new URL(`http://${headers.host}${url}`), {
      method,
      headers: headersOf(incoming),
      body: hasBody ? body : undefined,
    });
  } catch {
    // HTTP allows some methods, addresses and headers that `Request` refuses.
    return undefined;
  }
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    // Reads the body to its end: a client that is still sending would not read the answer.
    if (size <= largestBody) chunks.push(chunk);
  }
  return size > largestBody ? undefined : new Uint8Array(Buffer.concat(chunks));
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
