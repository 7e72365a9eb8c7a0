import { createConnection } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setUp, stop } from '../../.ci/setUp.mjs';

const ports = { app: portFrom('PORT', 5173), cognito: portFrom('COGNITO_PORT', 9229) };

await setUp();
await refuseTaken(ports.app, 'the demo app', 'PORT');
await refuseTaken(ports.cognito, 'the local Cognito', 'COGNITO_PORT');

let demo;
const app = await createApp(() => demo);
const cognito = await serveCognito(app);
demo = await seed(app, cognito);
await app.listen();
print(demo);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, close);

function portFrom(name, usual) {
  const port = Number(process.env[name] ?? usual);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  return stop(`${name} takes the number of a port, and was given "${process.env[name]}".`);
}

// Somebody may listen on one of the two addresses that "localhost" means, and a browser would go there.
async function refuseTaken(port, purpose, variable) {
  const taken = await Promise.all(['127.0.0.1', '::1'].map((host) => somebodyAnswers(port, host)));
  if (!taken.includes(true)) return;
  stop(
    `Port ${port}, where ${purpose} wants to run, is taken: stop what runs there, or set ${variable} to another.`,
  );
}

function somebodyAnswers(port, host) {
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

async function createApp(getDemo) {
  const { createServer } = await import('vite');
  return createServer({
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    logLevel: 'warn',
    server: { port: ports.app },
    plugins: [demoConfig(getDemo)],
  });
}

/** Answers `virtual:demo-config`, which only this process knows. */
function demoConfig(getDemo) {
  const id = '\0virtual:demo-config';
  return {
    name: 'demo-config',
    resolveId: (source) => (source === 'virtual:demo-config' ? id : undefined),
    load: (loaded) => (loaded === id ? asModule(getDemo()) : undefined),
  };
}

function asModule(values) {
  const exported = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
  );
  return exported.join('\n');
}

async function serveCognito(vite) {
  const { serve } = await vite.ssrLoadModule('../local/node/index.ts');
  try {
    return await serve({ port: ports.cognito });
  } catch (error) {
    return stop(error.message);
  }
}

async function seed(vite, server) {
  const { seedDemo } = await vite.ssrLoadModule('./seed.ts');
  return seedDemo(server);
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
  await Promise.all([app.close(), cognito.close()]);
  process.exit(0);
}
