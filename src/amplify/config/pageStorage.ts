import type { defaultStorage } from 'aws-amplify/utils';

/** Amplify's storage. An import of the object itself would make a file of its own of a part of the first view. */
export type AmplifyStorage = typeof defaultStorage;

// Amplify's trap: it keeps its keys in memory where the look-up of localStorage throws, but not where localStorage or
// sessionStorage is there and refuses: a full storage ends a sign-in after the code is spent, or leaves an access token
// without its refresh token. Amplify has one of each storage per page, so the memory beside it is one per page too.
/** The sets of keys that localStorage refused. A null means a stored value that cannot be removed. */
const pageMemory = new Map<string, Map<string, string | null>>();

let pageStorage: AmplifyStorage | null = null;

/**
 * Has Amplify go on in memory when the browser's storage refuses. Changes nothing while storage works. A storage that
 * the app gave to Amplify for the tokens is left alone.
 */
export function guardAmplifyStorage(storage: AmplifyStorage): void {
  if (pageStorage) return;
  pageStorage = storage;
  // Amplify's trap: the keys of a sign-in at a provider are in this object whatever storage is set for the tokens. So its
  // methods are replaced, and not the token store's storage. `addListener` compares the storage itself and stays.
  Object.assign(storage, {
    getItem: async (key: string) => readAmplify(key),
    setItem: async (key: string, value: string) => writeAmplify(key, value),
    removeItem: async (key: string) => writeAmplify(key, null),
  });
  guardOpenSignIn();
}

/** The value of a key of Amplify; null where the key is absent. */
export function readAmplify(key: string): string | null {
  const kept = pageMemory.get(setOf(key));
  if (kept) return kept.get(key) ?? null;
  try {
    return storageOfAmplify().getItem(key);
  } catch {
    // What is written after this must be found by the next reading.
    moveToMemory(setOf(key));
    return null;
  }
}

/** Keeps a value of Amplify, in memory where the browser refuses; null removes the key. */
export function writeAmplify(key: string, value: string | null): void {
  if (value === null) remove(key);
  else keep(key, value);
}

function keep(key: string, value: string): void {
  const set = setOf(key);
  if (!pageMemory.has(set) && store(key, value)) return;
  moveToMemory(set);
  // A session without the key of its device cannot be refreshed, so both are kept in one place.
  if (set.endsWith(device)) moveToMemory(set.slice(0, -device.length) + session);
  pageMemory.get(set)?.set(key, value);
}

const session = ' session';
const device = ' device';

/**
 * The keys that belong together: half a session is no session, and neither is half a device. A device is a set of its
 * own, since the device outlives the session.
 */
function setOf(key: string): string {
  const [, client, name] = /^CognitoIdentityServiceProvider\.([^.]+)\.(.+)$/s.exec(key) ?? [];
  if (!client || !name) return key;
  return client + (/\.(deviceKey|deviceGroupKey|randomPasswordKey)$/.test(name) ? device : session);
}

// Amplify has looked its storage up when it was loaded; a browser that blocked storage then has made it a memory.
function storageOfAmplify(): Storage {
  return pageStorage?.storage ?? localStorage;
}

// Some browsers ignore what they do not keep.
function store(key: string, value: string): boolean {
  try {
    const storage = storageOfAmplify();
    storage.setItem(key, value);
    return storage.getItem(key) === value;
  } catch {
    return false;
  }
}

function remove(key: string): void {
  const set = setOf(key);
  const kept = pageMemory.get(set);
  try {
    storageOfAmplify().removeItem(key);
    kept?.delete(key);
  } catch {
    moveToMemory(set);
    pageMemory.get(set)?.set(key, null);
  }
  // An empty set has no part in memory any more, so the next session tries the storage again.
  if (kept?.size === 0) pageMemory.delete(set);
}

// What was stored before goes along. A half left in the storage would be taken for a session by the next page.
function moveToMemory(set: string): void {
  if (pageMemory.has(set)) return;
  const kept = new Map<string, string | null>();
  pageMemory.set(set, kept);
  for (const key of storedKeys().filter((stored) => setOf(stored) === set)) {
    try {
      kept.set(key, storageOfAmplify().getItem(key));
      storageOfAmplify().removeItem(key);
    } catch {
      // The set in memory hides what cannot be read or removed.
    }
  }
}

function storedKeys(): string[] {
  try {
    const storage = storageOfAmplify();
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  } catch {
    return [];
  }
}

// Amplify's trap: it writes each step of a sign-in to sessionStorage before its own memory, so a storage that refuses ends
// the sign-in. Only a reload reads these keys. The object that writes them is out of reach, so this page's
// sessionStorage gets methods that pass over a refusal of these keys, and of no others.
function guardOpenSignIn(): void {
  try {
    const { sessionStorage } = globalThis;
    const own = Object.getPrototypeOf(sessionStorage);
    const passing = Object.create(own, {
      setItem: { value: passOver('setItem'), configurable: true },
      removeItem: { value: passOver('removeItem'), configurable: true },
    });
    Object.setPrototypeOf(sessionStorage, passing);

    function passOver(name: 'setItem' | 'removeItem') {
      return function (this: Storage, ...input: string[]): void {
        try {
          own[name].apply(this, input);
        } catch (error) {
          if (!input[0]?.startsWith('CognitoSignInState.')) throw error;
        }
      };
    }
  } catch {
    // A server has no sessionStorage; a browser that blocks the look-up has made Amplify use memory already.
  }
}
