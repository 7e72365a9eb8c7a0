import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLocalCognito } from '../index.js';
import { openFileStore } from './fileStore.js';
import { serve } from './index.js';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cognito-kit-'));
  file = join(folder, 'cognito.json');
});

afterEach(() => rm(folder, { recursive: true }));

const local = createLocalCognito();

test('a data file is empty at first and holds the last state after the store is closed', async () => {
  const store = await openFileStore(file);
  expect(store.saved).toBeUndefined();
  await store.save(local);
  await store.close();
  const again = await openFileStore(file);
  expect(again.saved).toEqual(local.snapshot());
  await again.close();
});

test('a data file is written at most twice for many saves at once, and every save waits for a write', async () => {
  const store = await openFileStore(file);
  let reads = 0;
  const counted = {
    ...local,
    toJSON() {
      reads += 1;
      return local.toJSON();
    },
  };
  await Promise.all(Array.from({ length: 50 }, () => store.save(counted)));
  expect(reads).toBeLessThanOrEqual(2);
  await store.close();
});

test('a data file leaves no other file behind', async () => {
  const store = await openFileStore(file);
  await store.save(local);
  await store.close();
  expect(await readdir(folder)).toEqual(['cognito.json']);
});

test.each([
  ['cut off', '{"pools": ['],
  ['a list', '[]'],
  ['of something else', '{"name": "my-app"}'],
  ['empty', ''],
])('a data file that is %s is refused by name and stays as it is', async (_, content) => {
  const other = join(folder, 'other.json');
  await writeFile(other, content);
  await expect(serve({ port: 0, data: other })).rejects.toMatchObject({
    code: 'data-corrupt',
    message: `${other} does not hold the state of a local Cognito: move it away, or name another file.`,
  });
  expect(await readFile(other, 'utf8')).toBe(content);
  expect(await readdir(folder)).toEqual(['other.json']);
});

test('a data file that is a folder is refused', async () => {
  await expect(openFileStore(folder)).rejects.toMatchObject({ code: 'data-unusable' });
});

test('a data file is refused to a second server until the first server has stopped', async () => {
  const first = await serve({ port: 0, data: file });
  await expect(serve({ port: 0, data: file })).rejects.toMatchObject({ code: 'data-in-use' });
  await first.close();
  await (await serve({ port: 0, data: file })).close();
});

test('a data file is free again after its process was killed', async () => {
  const store = await openFileStore(file);
  await store.save(local);
  await store.close();
  // Larger than any process id that Linux or macOS gives.
  await writeFile(`${file}.lock`, '99999999');
  const again = await openFileStore(file);
  expect(again.saved).toEqual(local.snapshot());
  await again.close();
  expect(await readdir(folder)).toEqual(['cognito.json']);
});
