import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { codeOf, LocalServerError } from './errors.js';

/**
 * Locks a file for this process. A lock of a process that no longer runs is removed.
 * @throws LocalServerError `data-in-use`
 * @returns the function that unlocks the file.
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  const lockFile = `${path}.lock`;
  await acquire(lockFile, path);
  return () => release(lockFile);
}

/** The lock files of this process. */
const own = new Set<string>();

async function acquire(lockFile: string, path: string): Promise<void> {
  // In a container a killed process and its successor often have the same id. With one attempt at a time here, a lock
  // file with the id of this process is the killed process's.
  if (own.has(lockFile)) throw inUse(path, process.pid);
  own.add(lockFile);
  try {
    while (!(await create(lockFile))) await removeDeadLock(lockFile, path);
  } catch (cause) {
    own.delete(lockFile);
    throw cause;
  }
}

async function release(lockFile: string): Promise<void> {
  await rm(lockFile, { force: true });
  own.delete(lockFile);
}

/**
 * Removes the lock of a process that no longer runs. A second lock guards the removal: without that lock, a process
 * could remove the lock that another process has created after removing the same dead lock.
 */
async function removeDeadLock(lockFile: string, path: string): Promise<void> {
  if (!(await isDead(lockFile, path))) return;
  const takeover = `${lockFile}.takeover`;
  await acquire(takeover, path);
  try {
    // The lock may be another lock by now, so it is read again. From here on no other process can remove a dead lock.
    if (await isDead(lockFile, path)) await rm(lockFile, { force: true });
  } finally {
    await release(takeover);
  }
}

/**
 * Whether the lock is of a process that no longer runs; false when there is no lock.
 * @throws LocalServerError `data-in-use`
 */
async function isDead(lockFile: string, path: string): Promise<boolean> {
  const text = await readFile(lockFile, 'utf8').catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw cause;
  });
  if (text === undefined) return false;
  if (text === '' && (await isFresh(lockFile))) throw inUse(path);
  const holder = Number(text);
  if (holder > 0 && holder !== process.pid && isAlive(holder)) throw inUse(path, holder);
  return true;
}

// Where the file system has no links, a new lock file is empty until its process has written its id.
async function isFresh(lockFile: string): Promise<boolean> {
  const age = await stat(lockFile).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  return age < 10_000;
}

/** Creates a lock file with this process's id in one step, or returns false when there is a lock file. */
async function create(lockFile: string): Promise<boolean> {
  const whole = `${lockFile}.${process.pid}`;
  const content = String(process.pid);
  try {
    await writeFile(whole, content);
    // A link exists with its content from the start; a new file is empty for a moment, and looks like a dead lock.
    await link(whole, lockFile).catch((cause) => {
      if (codeOf(cause) === 'EEXIST') throw cause;
      // Some file systems have no links.
      return writeFile(lockFile, content, { flag: 'wx' });
    });
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause;
  } finally {
    await rm(whole, { force: true });
  }
}

function inUse(path: string, holder?: number): LocalServerError {
  const who = holder === undefined ? 'another process' : `process ${holder}`;
  const message = `${path} is in use by ${who}, and two local Cognitos would overwrite each other: stop that one or name another file. If it is no local Cognito, delete ${path}.lock.`;
  return new LocalServerError('data-in-use', message);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
