import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifest, npm } from './pack.mjs';

const apps = fileURLToPath(new URL('../apps', import.meta.url));

/** Copies an app into a new folder, installs it with npm, the kit from its tarball, and returns the folder. */
export function installApp({ app, versions = {} }, { folder, tarball, name }) {
  const path = join(folder, name);
  cpSync(join(apps, app), path, { recursive: true });
  const described = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  described.dependencies = { ...described.dependencies, ...versions, [manifest.name]: `file:${tarball}` };
  writeFileSync(join(path, 'package.json'), JSON.stringify(described, null, 2));
  npm(
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'],
    path,
  );
  return path;
}
