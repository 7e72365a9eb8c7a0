import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  readStored,
  readStoredObject,
  type StorageName,
  writeStored,
  writeStoredObject,
} from './browserStorage.js';

const storages: StorageName[] = ['localStorage', 'sessionStorage'];

afterEach(() => {
  vi.unstubAllGlobals();
  for (const name of storages) Reflect.deleteProperty(globalThis, name);
});

describe.each(storages)('%s', (name) => {
  test('keeps a text and an object until they are removed', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal(name, storageOver(kept));
    expect(writeStored(name, 'text', 'words')).toBe(true);
    expect(writeStoredObject(name, 'object', { ada: 1 })).toBe(true);
    expect(readStored(name, 'text')).toBe('words');
    expect(readStoredObject(name, 'object')).toEqual({ ada: 1 });
    writeStored(name, 'text', null);
    expect([...kept.keys()]).toEqual(['object']);
  });

  test.each(['no JSON', 'null', '"text"'])('reads %s as an empty object', (text) => {
    vi.stubGlobal(name, storageOver(new Map([['key', text]])));
    expect(readStoredObject(name, 'key')).toEqual({});
  });

  test('that is absent, as on a server, keeps nothing', () => {
    vi.stubGlobal(name, undefined);
    keepsNothing();
  });

  test('that throws at its look-up keeps nothing', () => {
    const blocked = () => {
      throw new DOMException('Access is denied.', 'SecurityError');
    };
    Object.defineProperty(globalThis, name, { get: blocked, configurable: true });
    keepsNothing();
  });

  test('that is full keeps nothing', () => {
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    vi.stubGlobal(name, { ...storageOver(new Map()), setItem: full });
    keepsNothing();
  });

  function keepsNothing(): void {
    expect(writeStored(name, 'key', 'value')).toBe(false);
    expect(writeStoredObject(name, 'key', {})).toBe(false);
    expect(readStored(name, 'key')).toBeNull();
    expect(readStoredObject(name, 'key')).toEqual({});
  }
});

function storageOver(kept: Map<string, string>) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
}
