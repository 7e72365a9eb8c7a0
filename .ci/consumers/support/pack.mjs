import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { root } from '../../setUp.mjs';

/** What package.json says of the kit. */
export const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Packs the built kit as npm publishes it, and returns the path of the tarball. */
export function packKit(folder) {
  mkdirSync(folder, { recursive: true });
  npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root);
  return `${folder}/${manifest.name}-${manifest.version}.tgz`;
}

/** Runs npm in a folder. An error has what npm wrote. */
export function npm(args, cwd) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}
