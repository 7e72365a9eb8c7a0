import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lock } from './lock.js';

const script = fileURLToPath(new URL('fixtures/holdFile.mjs', import.meta.url));
// Larger than any process id that Linux or macOS gives.
const deadProcess = '99999999';
const children: ChildProcess[] = [];
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cognito-kit-'));
  file = join(folder, 'cognito.json');
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

test('of two processes that find the same dead lock, only one gets the file', async () => {
  await writeFile(`${file}.lock`, deadProcess);
  const slow = start('pause');
  expect(await messageOf(slow)).toBe('removing');
  // The slow process has read the dead lock and not removed it yet.
  const quick = start();
  const outcomes = [await messageOf(quick)];
  slow.send('go on');
  outcomes.push(await messageOf(slow));
  expect(outcomes.sort()).toEqual(['data-in-use', 'held']);
});

test('of many processes that start at once, only one gets the file', async () => {
  await writeFile(`${file}.lock`, deadProcess);
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => messageOf(start())));
  expect(outcomes.sort()).toEqual(['data-in-use', 'data-in-use', 'data-in-use', 'held']);
});

test('a process that was killed while it removed a dead lock does not block the file', async () => {
  await writeFile(`${file}.lock`, deadProcess);
  await writeFile(`${file}.lock.takeover`, deadProcess);
  const unlock = await lock(file);
  expect(await readFile(`${file}.lock`, 'utf8')).toBe(String(process.pid));
  await expect(lock(file)).rejects.toMatchObject({ code: 'data-in-use' });
  await unlock();
  expect(await readdir(folder)).toEqual([]);
});

test('a lock of a killed process with the id of this process is taken over', async () => {
  await writeFile(`${file}.lock`, String(process.pid));
  const unlock = await lock(file);
  await unlock();
  expect(await readdir(folder)).toEqual([]);
});

function start(pause = ''): ChildProcess {
  const child = fork(script, [file, pause]);
  children.push(child);
  return child;
}

async function messageOf(child: ChildProcess): Promise<unknown> {
  const [message] = await once(child, 'message');
  return message;
}
