import type { Store } from './store.js';

/** The whole state as JSON, and how far the clock was moved. */
export interface Snapshot {
  readonly version: 1;
  /** Milliseconds. */
  readonly clockOffset: number;
  readonly store: unknown;
}

/** A store with nothing in it. */
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

/** The state as JSON data, which later changes leave alone. */
export function takeSnapshot(store: Store, clockOffset: number): Snapshot {
  return { version: 1, clockOffset, store: JSON.parse(JSON.stringify(store, mapsToEntries)) };
}

/**
 * The state that a snapshot holds.
 * @throws TypeError when it is not a snapshot that this version can read.
 */
export function restoreStore(snapshot: Snapshot): Store {
  if (snapshot?.version !== 1 || typeof snapshot.store !== 'object' || snapshot.store === null) {
    throw new TypeError('This is not a snapshot of a local Cognito. Start without it, or from a newer one.');
  }
  // A snapshot is our own writing; its version vouches for its shape. An older one lacks what came later.
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
