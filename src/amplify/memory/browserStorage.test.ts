import { afterEach, describe, expect, test, vi } from 'vitest';
import { deviceStorage, tabStorage } from './browserStorage.js';

const storages = [
  ['localStorage', deviceStorage],
  ['sessionStorage', tabStorage],
] as const;

afterEach(() => {
  vi.unstubAllGlobals();
  for (const [name] of storages) Reflect.deleteProperty(globalThis, name);
});

describe.each(storages)('%s', (name, storage) => {
  test('keeps a text and an object until they are removed', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal(name, storageOver(kept));
    expect(storage.write('text', 'words')).toBe(true);
    expect(storage.writeObject('object', { ada: 1 })).toBe(true);
    expect(storage.read('text')).toBe('words');
    expect(storage.readObject('object')).toEqual({ ada: 1 });
    storage.write('text', null);
    expect([...kept.keys()]).toEqual(['object']);
  });

  test.each(['no JSON', 'null', '"text"'])('reads %s as an empty object', (text) => {
    vi.stubGlobal(name, storageOver(new Map([['key', text]])));
    expect(storage.readObject('key')).toEqual({});
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
    expect(storage.write('key', 'value')).toBe(false);
    expect(storage.writeObject('key', {})).toBe(false);
    expect(storage.read('key')).toBeNull();
    expect(storage.readObject('key')).toEqual({});
  }
});

function storageOver(kept: Map<string, string>) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
}
