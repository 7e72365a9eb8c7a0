import type { FirstFactor, OfferStep } from '../../core/index.js';
import { readStoredObject, writeStoredObject } from './browserStorage.js';

/** What this browser remembers for one app client. */
export interface DeviceMemory {
  read(): DeviceRecord;
  /** Replaces the members that are given; an undefined member is forgotten. */
  keep(change: DeviceRecord): void;
}

export interface DeviceRecord {
  /** The first factor that was used last in this browser, by any user. */
  readonly lastUsed?: FirstFactor;
  /** The username that has used a passkey in this browser last. No other username is kept. */
  readonly passkeyUser?: string;
  /** The offers that a user has declined, by the id of the user. */
  readonly declined?: Readonly<Record<string, readonly OfferStep['name'][]>>;
}

/** Makes the memory of one app client. */
export function createDeviceMemory(clientId: string): DeviceMemory {
  const key = `cognito-kit.${clientId}.device`;
  const read = () => readStoredObject<DeviceRecord>('localStorage', key);
  return {
    read,
    keep: (change) => void writeStoredObject('localStorage', key, { ...read(), ...change }),
  };
}
