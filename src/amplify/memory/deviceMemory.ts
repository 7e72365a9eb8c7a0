import type { FirstFactor } from '../../core/index.js';
import { deviceStorage } from './browserStorage.js';

/** What this browser remembers of earlier sign-ins, so that the next sign-in is shorter. */
export interface DeviceMemory {
  /** The first factor that was used last in this browser, by any user. */
  readonly lastUsed: FirstFactor | undefined;
  /** The username that has used a passkey in this browser last. No other username is kept. */
  readonly passkeyUser: string | undefined;
  keep(change: { lastUsed?: FirstFactor; passkeyUser?: string | null }): void;
}

interface Kept {
  readonly lastUsed?: FirstFactor;
  readonly passkeyUser?: string;
}

/** Makes the memory of one app client. */
export function createDeviceMemory(clientId: string): DeviceMemory {
  const key = `cognito-kit.${clientId}.device`;
  const recall = () => deviceStorage.readObject<Kept>(key);
  return {
    get lastUsed() {
      return recall().lastUsed;
    },
    get passkeyUser() {
      return recall().passkeyUser;
    },
    keep({ lastUsed, passkeyUser }) {
      const before = recall();
      deviceStorage.writeObject(key, {
        lastUsed: lastUsed ?? before.lastUsed,
        passkeyUser: passkeyUser === null ? undefined : (passkeyUser ?? before.passkeyUser),
      });
    },
  };
}
