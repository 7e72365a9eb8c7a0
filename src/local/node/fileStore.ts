import { readFileSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Snapshot } from '../index.js';
import { LocalServerError } from './errors.js';
import { lock } from './lock.js';

/** Keeps the state of a local Cognito in one JSON file. */
export interface FileStore {
  readonly path: string;
  /** The content of the file when it was opened; undefined for a new file. */
  readonly saved: Snapshot | undefined;
  /** Writes the state. Resolves when a state that is at least as new as this call is on disk. */
  save(snapshot: () => Snapshot): Promise<void>;
  /** Waits for the last write and unlocks the file. */
  close(): Promise<void>;
}

/**
 * Opens and locks the file for this process; `reset` ignores its content.
 * @throws LocalServerError `data-corrupt`, `data-unusable`, or `data-in-use` when another process has locked the file
 */
export async function openFileStore(
  file: string,
  { reset = false }: { reset?: boolean } = {},
): Promise<FileStore> {
  const path = resolve(file);
  const unlock = await takeFile(path);
  try {
    const saved = reset ? undefined : read(path);
    const writes = coalesce((text) => replaceFile(path, text));
    return {
      path,
      saved,
      save: (snapshot) => writes.request(() => JSON.stringify(snapshot())),
      close: () => writes.settled().then(unlock),
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Makes the error for a readable file whose content is not a state. */
export function corrupt(path: string, cause: unknown): LocalServerError {
  const message = `${path} does not hold the state of a local Cognito: move it away, or name another file.`;
  return new LocalServerError('data-corrupt', message, { cause });
}

async function takeFile(path: string): Promise<() => Promise<void>> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return await lock(path);
  } catch (cause) {
    throw cause instanceof LocalServerError ? cause : unusable(path, cause);
  }
}

function read(path: string): Snapshot | undefined {
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  try {
    const saved: unknown = JSON.parse(text);
    if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) throw new TypeError('no object');
    // createLocalCognito checks the content of a snapshot.
    return saved as Snapshot;
  } catch (cause) {
    throw corrupt(path, cause);
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unusable(path, cause);
  }
}

function unusable(path: string, cause: unknown): LocalServerError {
  const message = `${path} cannot be read and written (${(cause as Error).message}): name another file.`;
  return new LocalServerError('data-unusable', message, { cause });
}

// Runs one write at a time. All requests during a write share the next write, so a request waits for two writes at
// most.
function coalesce(write: (text: string) => Promise<void>) {
  let current: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return {
    request(text: () => string): Promise<void> {
      next ??= settle(current).then(() => {
        current = next ?? current;
        next = undefined;
        return write(text());
      });
      return next;
    },
    settled: () => settle(next ?? current),
  };
}

function settle(promise: Promise<void>): Promise<void> {
  return promise.catch(() => {});
}

// A rename is atomic: after a crash the file contains the whole old state or the whole new state.
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.tmp`;
  await syncToDisk(temporary, 'w', text);
  await rename(temporary, path);
  // Windows cannot open a folder, and does not need this sync.
  if (process.platform !== 'win32') await syncToDisk(dirname(path), 'r');
}

async function syncToDisk(path: string, flags: 'w' | 'r', text?: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    if (text !== undefined) await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
