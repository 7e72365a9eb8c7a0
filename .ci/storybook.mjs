import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { root } from './setUp.mjs';

/*
 * Builds Storybook and opens it from a sub-folder of a server, as a designer would who was sent the folder:
 * the manager and the first story must draw, ask no other host for anything and complain of nothing.
 */
const folder = '/looks/of/the/kit/';

build();
const server = await preview({
  configFile: false,
  root,
  base: folder,
  logLevel: 'warn',
  build: { outDir: 'build/storybook' },
  preview: { host: '127.0.0.1' },
});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' });
const problems = await look(server.resolvedUrls.local[0]);
await browser.close();
await server.close();
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

function build() {
  const storybook = `${root}node_modules/storybook/dist/bin/dispatcher.js`;
  const args = ['build', '--output-dir', 'build/storybook', '--disable-telemetry', '--quiet'];
  const { status } = spawnSync(process.execPath, [storybook, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

async function look(url) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`Page error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) problems.push(`Asked ${request.url()}`);
  });
  const [story] = storiesOf();
  await page.goto(`${url}?path=/story/${story.id}`);
  await page.getByRole('link', { name: story.name }).first().waitFor();
  await page.goto(`${url}iframe.html?id=${story.id}&viewMode=story`);
  await page.locator('#storybook-root > *').first().waitFor();
  return problems;
}

function storiesOf() {
  const { entries } = JSON.parse(readFileSync(`${root}build/storybook/index.json`, 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'story');
}
