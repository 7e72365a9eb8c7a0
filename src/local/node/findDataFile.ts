import { chmod, lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, LocalServerError } from './errors.js';

/**
 * Returns the path of a data file without links, so that a file has one lock whatever its name, and makes an existing
 * file private to its owner.
 * @throws LocalServerError `data-unusable` when the folder is missing, or when the path is not of a regular file.
 */
export async function findDataFile(file: string): Promise<string> {
  const named = resolve(file);
  try {
    const path = await realpath(named);
    if (!(await stat(path)).isFile()) throw new TypeError('the path is not of a regular file');
    await chmod(path, 0o600);
    return path;
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw unusable(named, cause);
    return newFile(named);
  }
}

async function newFile(named: string): Promise<string> {
  const isLink = await lstat(named).then(
    () => true,
    () => false,
  );
  if (isLink) throw unusable(named, new TypeError('the path is a link to a file that does not exist'));
  const folder = await realpath(dirname(named)).catch(() => {
    const message = `The folder ${dirname(named)} does not exist: create it, or name another file.`;
    throw new LocalServerError('data-unusable', message);
  });
  return join(folder, basename(named));
}

/** Makes the error for a path that cannot be read or written. */
export function unusable(path: string, cause: unknown): LocalServerError {
  const message = `${path} cannot be read and written (${(cause as Error).message}): name another file.`;
  return new LocalServerError('data-unusable', message, { cause });
}
