import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { setUp, stop } from '../setUp.mjs';
import { jsdom } from './jsdom.mjs';
import { next } from './next.mjs';
import { startCognito } from './support/cognito.mjs';
import { installApp } from './support/install.mjs';
import { npm, packKit } from './support/pack.mjs';
import { stopAll } from './support/processes.mjs';
import { openPage } from './support/watchedPage.mjs';
import { tailwind } from './tailwind.mjs';
import { vite } from './vite.mjs';
import { webpack } from './webpack.mjs';

/*
 * Builds the apps of `apps` with the packed kit, as npm installs it, and uses each as a person does: in Chromium,
 * against the local Cognito of the installed package. A check fails on any complaint of the page too.
 */
const consumers = [...vite, ...tailwind, ...webpack, ...next, ...jsdom];

const chosen = choose(process.argv.slice(2));
await setUp({ browsers: ['chromium'] });
npm(['run', 'build', '--silent'], process.cwd());
const folder = mkdtempSync(join(tmpdir(), 'cognito-kit-consumers-'));
const tarball = packKit(folder);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] });
const rows = [];
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, abandon);
for (const [index, consumer] of chosen.entries()) await run(consumer, `app${index}`);
await browser.close();
stopAll();
rmSync(folder, { recursive: true });
printTable();

function choose(names) {
  const found = consumers.filter(({ name }) => names.some((part) => name.includes(part)));
  if (names.length > 0 && found.length === 0) {
    stop(
      `No consumer is named ${names.join(', ')}. There are ${consumers.map(({ name }) => name).join('; ')}.`,
    );
  }
  return names.length > 0 ? found : consumers;
}

function abandon() {
  stopAll();
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
}

async function run(consumer, name) {
  const began = performance.now();
  const record = (check, problem) => {
    const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    rows.push({ consumer: consumer.name, check, problem, seconds });
    console.log(
      `${problem ? '✗' : '✓'} ${consumer.name}: ${check} ${seconds}${problem ? `\n${problem}` : ''}`,
    );
  };
  let app;
  try {
    app = await prepare(consumer, name);
    record('install and build', null);
  } catch (error) {
    record('install and build', describe(error));
    return;
  }
  for (const [check, use] of Object.entries(consumer.checks)) record(check, await problemIn(use, app));
  app.stop();
}

async function prepare(consumer, name) {
  const path = installApp(consumer, { folder, tarball, name });
  const cognito = consumer.outputs ? await startCognito(path, consumer.outputs) : null;
  if (consumer.build !== false) npm(['run', 'build', '--silent'], path);
  const server = await consumer.serve?.({ path, cognito });
  function stopServers() {
    server?.stop();
    cognito?.stop();
  }
  return { path, cognito, url: server?.url, stop: stopServers };
}

async function problemIn(use, app) {
  const { page, complaints, close } = await openPage(browser);
  page.setDefaultTimeout(20_000);
  try {
    await use(page, app);
    return complaints.length > 0 ? `The page complains:\n${complaints.join('\n')}` : null;
  } catch (error) {
    return [describe(error), ...complaints].join('\n');
  } finally {
    await close();
  }
}

function describe(error) {
  return [error.message, error.stdout, error.stderr].filter(Boolean).join('\n');
}

function printTable() {
  const failed = rows.filter(({ problem }) => problem);
  console.log(`\n  ${'consumer'.padEnd(22)}${'check'.padEnd(34)}result`);
  for (const { consumer, check, problem } of rows) {
    console.log(`  ${consumer.padEnd(22)}${check.padEnd(34)}${problem ? 'failed' : 'passed'}`);
  }
  console.log(`\n${rows.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
