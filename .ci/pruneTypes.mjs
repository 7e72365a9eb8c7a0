import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Deletes the declarations that no entry of the package leads to. The compiler writes one for each module, and most
 * describe insides that no app can import, with types of packages that no app has.
 */
export function pruneTypes(folder, entries) {
  const needed = new Set();
  for (const entry of entries) follow(resolve(folder, entry), needed);
  for (const file of declarationsIn(folder)) {
    if (!needed.has(file)) rmSync(file);
  }
  removeEmptyFolders(folder);
}

function follow(file, needed) {
  if (needed.has(file)) return;
  needed.add(file);
  const code = readFileSync(file, 'utf8');
  // `from './x.js'`, `import('./x.js')` and `declare module './x.js'`.
  for (const [, path] of code.matchAll(/(?:from|import\(?|module)\s*['"](\.[^'"]+)\.js['"]/g)) {
    const target = join(dirname(file), `${path}.d.ts`);
    if (existsSync(target)) follow(target, needed);
  }
}

function declarationsIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.d.ts')).map((file) => resolve(folder, file));
}

function removeEmptyFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inside = join(folder, entry.name);
    removeEmptyFolders(inside);
    if (readdirSync(inside).length === 0) rmdirSync(inside);
  }
}
