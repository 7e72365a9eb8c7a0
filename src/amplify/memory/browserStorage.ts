/** `localStorage` is shared by all tabs and kept; `sessionStorage` is of one tab and ends with the tab. */
export type StorageName = 'localStorage' | 'sessionStorage';

// Each call looks the storage up inside its `try`: a server has none, and a browser that blocks storage throws at the
// look-up itself. A full storage throws at `setItem`.

/** The value of a key; null where the key is absent or the browser keeps nothing. */
export function readStored(storage: StorageName, key: string): string | null {
  try {
    return globalThis[storage].getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value; null removes the key. Answers whether the browser could do so. */
export function writeStored(storage: StorageName, key: string, value: string | null): boolean {
  try {
    if (value === null) globalThis[storage].removeItem(key);
    else globalThis[storage].setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** The object that was kept as JSON; an empty object where the key is absent or holds anything else. */
export function readStoredObject<Kept extends object>(storage: StorageName, key: string): Partial<Kept> {
  try {
    const kept = JSON.parse(readStored(storage, key) ?? '{}');
    return kept && typeof kept === 'object' ? kept : {};
  } catch {
    return {};
  }
}

/** Keeps an object as JSON. Answers whether the browser could do so. */
export function writeStoredObject(storage: StorageName, key: string, value: object): boolean {
  return writeStored(storage, key, JSON.stringify(value));
}
