import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = new URL('.', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, here), 'utf8');

// Types of a package know of a module only what leads to it: `slots` of an app would have no name that it may take.
test('the props of every part that can be replaced are among the public types', () => {
  const files = readdirSync(new URL('components', here), { recursive: true, encoding: 'utf8' });
  const parts = files.filter(
    (file) => file.endsWith('.tsx') && /\bdeclare module .*appearance/.test(read(`components/${file}`)),
  );
  expect(parts.length).toBeGreaterThan(0);
  const entry = read('index.ts');
  const missing = parts.filter((file) => !entry.includes(`'./components/${file.replace(/tsx$/, 'js')}'`));
  expect(missing).toEqual([]);
});
