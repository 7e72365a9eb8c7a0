import { isClockOffset } from '../base/clock.js';
import { fromJson, toJson } from './jsonOfMaps.js';
import type { Snapshot } from './snapshot.js';
import type { Store } from './store.js';
import { assertStore } from './storeShape.js';

/** Creates an empty store. */
export function createStore(): Store {
  return {
    pools: new Map(),
    clients: new Map(),
    challenges: new Map(),
    grants: new Map(),
    messages: [],
    browserSessions: new Map(),
    authorizationCodes: new Map(),
    identityPools: new Map(),
    domains: new Map(),
    provisionedLimits: new Map(),
  };
}

/** Returns the state as JSON data, which shares records with the state: for a caller that writes the data at once. */
export function takeSnapshot(store: Store, clockOffset: number): Snapshot {
  return { version: 1, clockOffset, store: toJson(store) };
}

/**
 * Restores the state from a snapshot.
 * @throws TypeError when the value is not a snapshot of this version.
 */
export function restoreStore(snapshot: Snapshot): Store {
  if (snapshot?.version !== 1 || !isClockOffset(snapshot.clockOffset) || !isObject(snapshot.store)) {
    throw new TypeError('This is not a snapshot of a local Cognito. Start without it, or from a newer one.');
  }
  // A snapshot of an older release lacks the newer maps.
  const store = { ...createStore(), ...fromJson(snapshot.store) };
  assertStore(store);
  return store;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
