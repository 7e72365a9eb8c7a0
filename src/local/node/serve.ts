import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalCognito, type LocalCognito } from '../index.js';
import { answer } from './bridge.js';
import { LocalServerError } from './errors.js';
import { corrupt, type FileStore, openFileStore } from './fileStore.js';

export interface ServeOptions {
  /**
   * 0 takes any free port.
   * @default 9229
   */
  port?: number;
  /**
   * The address to listen on; anybody who reaches it can read every code and password reset.
   * @default '127.0.0.1'
   */
  host?: string;
  /** A JSON file to keep the state in; without one it is gone when the server stops. */
  data?: string;
  /**
   * What tokens name as their issuer's origin.
   * @default the address it listens on
   */
  origin?: string;
}

export interface LocalServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  readonly local: LocalCognito;
  /** Finishes the requests under way, writes the last state and frees the port. */
  close(): Promise<void>;
}

/**
 * Serves a local Cognito over HTTP. For development and tests only.
 * @throws LocalServerError in production, when the port is taken, or when the data file cannot be used
 */
export async function serve(options: ServeOptions = {}): Promise<LocalServer> {
  refuseProduction();
  const { port = 9229, host = '127.0.0.1', data } = options;
  const store = data === undefined ? undefined : await openFileStore(data);
  const server = createServer({ keepAliveTimeout: 65_000 });
  try {
    await listen(server, port, host);
    const url = urlOf(server, host);
    const local = createFrom(store, options.origin ?? url);
    server.on(
      'request',
      (incoming, outgoing) => void answer(incoming, outgoing, (request) => local.fetch(request)),
    );
    return { url, local, close: () => close(server, store) };
  } catch (error) {
    await close(server, store);
    throw error;
  }
}

function refuseProduction(): void {
  if (process.env.NODE_ENV !== 'production') return;
  throw new LocalServerError(
    'production',
    'The local Cognito does not start with NODE_ENV=production, since it hands every code to whoever asks: use a real user pool there.',
  );
}

function createFrom(store: FileStore | undefined, origin: string): LocalCognito {
  if (!store) return createLocalCognito({ origin });
  const onChange = (local: LocalCognito) => store.save(() => local.snapshot());
  try {
    return createLocalCognito({ origin, snapshot: store.saved, onChange });
  } catch (cause) {
    throw corrupt(store.path, cause);
  }
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw whyNot(cause as NodeJS.ErrnoException, port, host);
  }
}

function whyNot(cause: NodeJS.ErrnoException, port: number, host: string): LocalServerError {
  if (cause.code === 'EADDRINUSE') {
    const message = `Port ${port} is taken by another program: stop it, or choose another with --port.`;
    return new LocalServerError('port-taken', message, { cause });
  }
  const message = `The local Cognito cannot listen on ${host}:${port} (${cause.code}): choose another address or port.`;
  return new LocalServerError('address-unusable', message, { cause });
}

function urlOf(server: Server, host: string): string {
  // A listening TCP server has an address of this shape; only pipes have a string.
  const { port } = server.address() as AddressInfo;
  const name =
    host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

async function close(server: Server, store: FileStore | undefined): Promise<void> {
  if (server.listening) {
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    // A client that keeps its connection busy must not keep the port.
    const impatience = setTimeout(() => server.closeAllConnections(), 2000);
    await closed;
    clearTimeout(impatience);
  }
  await store?.close();
}
