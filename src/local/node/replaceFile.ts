import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces the content of a file, which only its owner can read. After a crash the file has the whole old content or
 * the whole new content, since a rename is atomic.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.tmp`;
  // A file of a killed process, or a link that another user has put there. A new file never follows a link.
  await rm(temporary, { force: true });
  await syncToDisk(temporary, 'wx', text);
  await rename(temporary, path);
  // Windows cannot open a folder, and does not need this sync.
  if (process.platform !== 'win32') await syncToDisk(dirname(path), 'r');
}

async function syncToDisk(path: string, flags: 'wx' | 'r', text?: string): Promise<void> {
  const handle = await open(path, flags, 0o600);
  try {
    if (text !== undefined) await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
