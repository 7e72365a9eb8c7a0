import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createLocalCognito, type LocalCognito, type LocalCognitoOptions } from '../index.js';
import { answer } from './bridge.js';
import { openCertificate } from './certificate.js';
import { LocalServerError } from './errors.js';
import { corrupt, type FileStore, openFileStore } from './fileStore.js';

/** Options of `serve`; each has a default. */
export interface ServeOptions {
  /**
   * The port of HTTP; 0 means any free port.
   * @default 9229
   */
  port?: number;
  /**
   * The port of TLS, which Amplify needs for the hosted domain; 0 means any free port. The self-signed certificate is
   * created at the first start and kept.
   * @default none
   */
  httpsPort?: number;
  /**
   * The address to listen on. Every client that can reach the address can read all codes and password resets.
   * @default '127.0.0.1'
   */
  host?: string;
  /** A JSON file for the state; without a file the state is lost when the server stops. */
  data?: string;
  /** Starts with an empty state and ignores the content of the data file. */
  reset?: boolean;
  /**
   * The address in links, documents and the issuer of tokens: the name by which all clients reach the server.
   * @default the address that the server listens on
   */
  origin?: string;
  /**
   * The issuer of tokens: a path of `origin`, or the issuer of AWS.
   * @default 'origin'
   */
  issuer?: LocalCognitoOptions['issuer'];
  /**
   * Origins of web pages that may administer, such as `https://app.example.com`, beside pages of this machine. Their
   * names may be the host of a request too.
   * @default []
   */
  allowOrigins?: readonly string[];
  /** Functions that replace Lambda functions, by name. */
  triggers?: LocalCognitoOptions['triggers'];
}

/** A local Cognito that listens for HTTP. */
export interface LocalServer {
  /** The address of the server, without a slash at the end. */
  readonly url: string;
  /** The address over TLS, where `httpsPort` was given. */
  readonly httpsUrl?: string;
  /** The path of the certificate of `httpsUrl`, for a client that should trust the certificate. */
  readonly certificatePath?: string;
  /** Whether the server started with an empty state. */
  readonly isNew: boolean;
  readonly local: LocalCognito;
  /** Finishes the open requests, writes the last state and closes the port. */
  close(): Promise<void>;
}

// Milliseconds. A connection that sends its request too slowly is closed, so that it does not stay open for ever.
const connections = {
  keepAliveTimeout: 65_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
};

/**
 * Serves a local Cognito over HTTP. For development and tests only.
 * @throws LocalServerError in production, when the port is taken, or when the data file cannot be used
 */
export async function serve(options: ServeOptions = {}): Promise<LocalServer> {
  refuseProduction();
  const { port = 9229, httpsPort, host = '127.0.0.1', data } = options;
  const store = data === undefined ? undefined : await openFileStore(data, options);
  const server = createServer(connections);
  const servers: Server[] = [server];
  try {
    await listen(server, { port, host, flag: '--port' });
    const url = urlOf(server, host);
    const { origin = url, allowOrigins = [], issuer, triggers } = options;
    const local = createFrom(store, { origin, allowOrigins, issuer, triggers });
    const service = { handler: local.fetch, hosts: [origin, `http://${host}`, ...allowOrigins] };
    const answerAll: RequestListener = (incoming, outgoing) => void answer(incoming, outgoing, service);
    server.on('request', answerAll);
    const secure =
      httpsPort === undefined ? {} : await serveTls(answerAll, { servers, httpsPort, host, data });
    const isNew = store?.saved === undefined;
    return { url, ...secure, isNew, local, close: () => close(servers, store) };
  } catch (error) {
    await close(servers, store);
    throw error;
  }
}

async function serveTls(
  answerAll: RequestListener,
  asked: { servers: Server[]; httpsPort: number; host: string; data: string | undefined },
): Promise<Pick<LocalServer, 'httpsUrl' | 'certificatePath'>> {
  const { servers, httpsPort: port, host, data } = asked;
  const { key, cert, path } = await openCertificate(host, data);
  const server = createTlsServer({ key, cert, ...connections }, answerAll);
  servers.push(server);
  await listen(server, { port, host, flag: '--https-port' });
  return { httpsUrl: urlOf(server, host).replace('http:', 'https:'), certificatePath: path };
}

function refuseProduction(): void {
  if (process.env.NODE_ENV !== 'production') return;
  throw new LocalServerError(
    'production',
    'The local Cognito does not start with NODE_ENV=production, since it gives every code to every client: use a real user pool there.',
  );
}

function createFrom(
  store: FileStore | undefined,
  options: Pick<LocalCognitoOptions, 'origin' | 'issuer' | 'allowOrigins' | 'triggers'>,
): LocalCognito {
  if (!store) return createLocalCognito(options);
  try {
    return createLocalCognito({ ...options, snapshot: store.saved, onChange: store.save });
  } catch (cause) {
    throw corrupt(store.path, cause);
  }
}

interface Address {
  readonly port: number;
  readonly host: string;
  /** The command-line option that chooses another port. */
  readonly flag: string;
}

async function listen(server: Server, address: Address): Promise<void> {
  server.listen(address.port, address.host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw whyNot(cause as NodeJS.ErrnoException, address);
  }
}

function whyNot(cause: NodeJS.ErrnoException, { port, host, flag }: Address): LocalServerError {
  if (cause.code === 'EADDRINUSE') {
    const message = `Port ${port} is taken by another program: stop it, or choose another with ${flag}.`;
    return new LocalServerError('port-taken', message, { cause });
  }
  const message = `The local Cognito cannot listen on ${host}:${port} (${cause.code}): choose another address or port.`;
  return new LocalServerError('address-unusable', message, { cause });
}

function urlOf(server: Server, host: string): string {
  // The address of a listening TCP server is an object; only the address of a pipe is a string.
  const { port } = server.address() as AddressInfo;
  const name =
    host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

async function close(servers: readonly Server[], store: FileStore | undefined): Promise<void> {
  await Promise.all(servers.map(stop));
  await store?.close();
}

async function stop(server: Server): Promise<void> {
  if (server.listening) {
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    // A client with an open connection must not keep the port open.
    const impatience = setTimeout(() => server.closeAllConnections(), 2000);
    await closed;
    clearTimeout(impatience);
  }
}
