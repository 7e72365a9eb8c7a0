/** One of the two storages of a browser. Every method works, and does nothing, where the browser keeps nothing. */
export interface BrowserStorage {
  read(key: string): string | null;
  /** Null removes the key. Answers whether the browser keeps the value. */
  write(key: string, value: string | null): boolean;
  /** Reads what `writeObject` wrote; an empty object where the key is absent or holds anything else. */
  readObject<Kept extends object>(key: string): Partial<Kept>;
  writeObject(key: string, value: object): boolean;
}

/** `localStorage`: shared by all tabs, and kept until the browser's data is cleared. */
export const deviceStorage = storageBy(() => localStorage);

/** `sessionStorage`: of one tab, kept over a reload and until the tab is closed. */
export const tabStorage = storageBy(() => sessionStorage);

// The storage is looked up at each call: a server has none, and a browser that blocks it throws at the look-up itself.
// A full storage, or a private window of an old Safari, throws at `setItem`.
function storageBy(find: () => Storage): BrowserStorage {
  function read(key: string): string | null {
    try {
      return find().getItem(key);
    } catch {
      return null;
    }
  }

  function write(key: string, value: string | null): boolean {
    try {
      if (value === null) find().removeItem(key);
      else find().setItem(key, value);
      return true;
    } catch {
      return false;
    }
  }

  return {
    read,
    write,
    readObject(key) {
      try {
        const kept = JSON.parse(read(key) ?? '{}');
        return kept && typeof kept === 'object' ? kept : {};
      } catch {
        return {};
      }
    },
    writeObject: (key, value) => write(key, JSON.stringify(value)),
  };
}
