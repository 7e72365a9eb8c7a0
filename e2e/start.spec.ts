import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import { demoUsers } from '../src/demo/users.js';
import { findCognito } from './cognito.js';
import { expect, expectSignedIn, signIn, test } from './demo.js';
import { developmentPorts } from './ports.js';

const address = `http://localhost:${developmentPorts.app}`;

// All other tests run on builds; this one on the development server that `npm start` brings up.
test.use({
  baseURL: address,
  cognito: async ({ baseURL }, use) => {
    const server = startDevelopmentServer();
    await expect.poll(() => isServed(server), { timeout: 30_000 }).toBe(true);
    await use(await findCognito(baseURL ?? ''));
    server.kill('SIGTERM');
    await once(server, 'exit');
  },
});

test('`npm start` serves the demo, its inbox and users who can sign in', async ({
  page,
  cognito,
  request,
}) => {
  const [ada] = demoUsers;
  await page.goto('/auth/login');
  await signIn(page, { email: ada?.username ?? '', password: ada?.password ?? '' });
  await expectSignedIn(page);
  expect((await request.get(`${cognito.url}/_local/inbox`)).ok()).toBe(true);
});

function startDevelopmentServer(): ChildProcess {
  // Without npm in between, which does not pass on how its script ended.
  const [, ...args] = packageJson.scripts.start.split(' ');
  return spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: {
      ...process.env,
      PORT: String(developmentPorts.app),
      COGNITO_PORT: String(developmentPorts.cognito),
    },
    stdio: 'inherit',
  });
}

async function isServed({ exitCode }: ChildProcess): Promise<boolean> {
  if (exitCode !== null) throw new Error(`npm start ended with code ${exitCode}.`);
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
