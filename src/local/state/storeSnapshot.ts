import type { Snapshot } from './snapshot.js';
import type { Store } from './store.js';

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
  };
}

/** Copies the state to JSON data. */
export function takeSnapshot(store: Store, clockOffset: number): Snapshot {
  return { version: 1, clockOffset, store: JSON.parse(JSON.stringify(store, mapsToEntries)) };
}

/**
 * Restores the state from a snapshot.
 * @throws TypeError when the value is not a snapshot of this version.
 */
export function restoreStore(snapshot: Snapshot): Store {
  if (snapshot?.version !== 1 || typeof snapshot.store !== 'object' || snapshot.store === null) {
    throw new TypeError('This is not a snapshot of a local Cognito. Start without it, or from a newer one.');
  }
  // The version guarantees the shape, since only takeSnapshot writes snapshots. An older snapshot lacks newer maps.
  return { ...createStore(), ...(JSON.parse(JSON.stringify(snapshot.store), entriesToMaps) as Store) };
}

const mapMark = '$map';

function mapsToEntries(_: string, value: unknown): unknown {
  return value instanceof Map ? { [mapMark]: [...value] } : value;
}

function entriesToMaps(_: string, value: unknown): unknown {
  const entries = (value as Record<string, unknown> | null)?.[mapMark];
  return Array.isArray(entries) ? new Map(entries) : value;
}
