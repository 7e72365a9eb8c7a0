import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = `${root}build/`;

// Each alone: an app gets to know the names of parts by the one entry that it imports.
test.each(['app', 'pages', 'parts'])('an app that imports one entry has all types: %s', (consumer) => {
  mkdirSync(build, { recursive: true });
  const folder = mkdtempSync(`${build}types-`);
  const config = {
    extends: `${root}tsconfig.json`,
    include: [],
    files: [`${root}.ci/consumers/types/${consumer}.tsx`],
  };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
