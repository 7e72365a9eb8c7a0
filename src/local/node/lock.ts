import { readFile, rm, writeFile } from 'node:fs/promises';
import { LocalServerError } from './errors.js';

/**
 * Takes a file for this process and answers how to give it back. A lock whose process is gone is taken over.
 * @throws LocalServerError `data-in-use`
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  const lockFile = `${path}.lock`;
  const holder = await liveHolder(lockFile);
  if (holder !== undefined) {
    throw new LocalServerError(
      'data-in-use',
      `${path} is in use by process ${holder}, and two local Cognitos would overwrite each other: stop that one or name another file.`,
    );
  }
  await rm(lockFile, { force: true });
  await writeFile(lockFile, String(process.pid), { flag: 'wx' });
  held.add(lockFile);
  return async () => {
    held.delete(lockFile);
    await rm(lockFile, { force: true });
  };
}

const held = new Set<string>();

async function liveHolder(lockFile: string): Promise<number | undefined> {
  const holder = Number(await readFile(lockFile, 'utf8').catch(() => ''));
  // In a container a killed process and its successor often have the same number.
  if (holder === process.pid) return held.has(lockFile) ? holder : undefined;
  return holder > 0 && isAlive(holder) ? holder : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
