import { createConnection } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setUp, stop } from '../../.ci/setUp.mjs';
import { configRoute } from './configRoute.mjs';

const ports = { app: portFrom('PORT', 5173), cognito: portFrom('COGNITO_PORT', 9229) };

await setUp();
await refuseTaken(ports.app, 'the demo app', 'PORT');
await refuseTaken(ports.cognito, 'the local Cognito', 'COGNITO_PORT');

const { loadSource } = await import('../../.ci/loadSource.mjs');
const source = await loadSource();
const cognito = await serveCognito();
const { seedDemo } = await source.import('/src/demo/seed.ts');
const demo = await seedDemo(cognito);
const app = await (process.argv.includes('--built') ? serveBuild() : serveSource());
print(demo);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, close);

function portFrom(name, usual) {
  const port = Number(process.env[name] ?? usual);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  return stop(`${name} takes the number of a port, and was given "${process.env[name]}".`);
}

// "localhost" means two addresses: a server of another program on either of them would answer the browser.
async function refuseTaken(port, purpose, variable) {
  const taken = await Promise.all(['127.0.0.1', '::1'].map((host) => isListening(port, host)));
  if (!taken.includes(true)) return;
  stop(
    `Port ${port}, where ${purpose} wants to run, is taken: stop what runs there, or set ${variable} to another.`,
  );
}

function isListening(port, host) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host });
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}

async function serveCognito() {
  const { serve } = await source.import('/src/local/node/index.ts');
  try {
    return await serve({ port: ports.cognito });
  } catch (error) {
    return stop(error.message);
  }
}

async function serveSource() {
  const { createServer } = await import('vite');
  const server = await createServer({ ...settings(), server: { port: ports.app } });
  return server.listen();
}

/** Builds the app as for production and serves the build: the end-to-end tests load pages of a few files. */
async function serveBuild() {
  const { build, preview } = await import('vite');
  const outDir = fileURLToPath(new URL(`../../build/demo-${ports.app}`, import.meta.url));
  const built = { ...settings(), build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000 } };
  await build(built);
  return preview({ ...built, preview: { host: '127.0.0.1', port: ports.app, strictPort: true } });
}

function settings() {
  return {
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    logLevel: 'warn',
    plugins: [configRoute(() => demo)],
  };
}

function print({ inboxUrl, users }) {
  const people = users.flatMap(({ username, password, about, totpSecret }) => [
    `  ${username.padEnd(24)}${password.padEnd(18)}${about}`,
    ...(totpSecret ? [`${' '.repeat(44)}secret of the app: ${totpSecret}`] : []),
  ]);
  console.log(`
Demo app       http://localhost:${ports.app}
Inbox          ${inboxUrl}
Local Cognito  http://localhost:${ports.cognito}

People to sign in as:

${people.join('\n')}

Mail and text messages go to the inbox. Ctrl-C stops both.
`);
}

async function close() {
  await Promise.all([app.close(), cognito.close(), source.close()]);
  process.exit(0);
}
