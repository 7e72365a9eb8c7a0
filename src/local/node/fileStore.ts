import { readFile } from 'node:fs/promises';
import type { LocalCognito, Snapshot } from '../index.js';
import { codeOf, LocalServerError } from './errors.js';
import { findDataFile, unusable } from './findDataFile.js';
import { lock } from './lock.js';
import { replaceFile } from './replaceFile.js';
import { reportWrites } from './reportWrites.js';

/** Keeps the state of a local Cognito in one JSON file. */
export interface FileStore {
  readonly path: string;
  /** The content of the file when it was opened; undefined for a new file. */
  readonly saved: Snapshot | undefined;
  /**
   * Writes the state. Resolves when a state that is at least as new as this call is on disk.
   * @throws Error when the disk is full or cannot be written; the reason is also on stderr.
   */
  save(state: LocalCognito): Promise<void>;
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
  const path = await findDataFile(file);
  const unlock = await takeFile(path);
  try {
    const saved = reset ? undefined : await read(path);
    const writes = coalesce(reportWrites(path, (text) => replaceFile(path, text)));
    return {
      path,
      saved,
      save: (state) => writes.request(() => JSON.stringify(state)),
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
    return await lock(path);
  } catch (cause) {
    throw cause instanceof LocalServerError ? cause : unusable(path, cause);
  }
}

async function read(path: string): Promise<Snapshot | undefined> {
  const text = await readIfThere(path);
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

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw unusable(path, cause);
  }
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
