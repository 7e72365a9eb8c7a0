import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../build/bench', import.meta.url));
const peer = 'cognito-local@5.3.0';

/** Starts our server in a process of its own; `heap()` answers its bytes in use after a collection. */
export async function startLocal(data) {
  const child = fork(new URL('serveLocal.mjs', import.meta.url), data ? [data] : [], {
    execArgv: ['--expose-gc'],
  });
  const [{ url }] = await once(child, 'message');
  const heap = async () => {
    child.send('heap');
    const [message] = await once(child, 'message');
    return message.heap;
  };
  return { name: 'cognito-kit', url, heap, stop: () => child.disconnect() };
}

/** Starts cognito-local, which is installed on first use and is no dependency of the project. */
export async function startCognitoLocal() {
  const start = `${folder}/node_modules/cognito-local/lib/bin/start.js`;
  if (!existsSync(start)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', peer], { cwd: folder, stdio: 'ignore' });
  }
  // A killed cognito-local can leave a file behind that it does not start with.
  rmSync(`${folder}/.cognito`, { recursive: true, force: true });
  const port = await freePort();
  const child = fork(start, [], { cwd: folder, env: { ...process.env, PORT: String(port) }, silent: true });
  // It says on its output that it runs.
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('running on') && resolve());
    child.once('exit', () => reject(new Error('cognito-local did not start.')));
  });
  child.stderr.resume();
  return { name: 'cognito-local', url: `http://localhost:${port}`, stop: () => child.kill() };
}

async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
