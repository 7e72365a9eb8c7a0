import type { FirstFactor } from '../../core/index.js';
import { keepHere, recallHere } from './browserStorage.js';

/** What this browser remembers of earlier sign-ins, so that the next one is shorter. */
export interface DeviceMemory {
  /** The first factor that was used last, by whoever used it. */
  readonly lastUsed: FirstFactor | undefined;
  /** The username of somebody who has a passkey in this browser; of nobody else is a name kept. */
  readonly passkeyUser: string | undefined;
  keep(change: { lastUsed?: FirstFactor; passkeyUser?: string | null }): void;
}

interface Kept {
  readonly lastUsed?: FirstFactor;
  readonly passkeyUser?: string;
}

/** Makes the memory of one app client. A browser that keeps nothing has no memory, and no harm is done. */
export function createDeviceMemory(clientId: string): DeviceMemory {
  const key = `cognito-kit.${clientId}.device`;
  const recall = () => recallHere<Kept>(key);
  return {
    get lastUsed() {
      return recall().lastUsed;
    },
    get passkeyUser() {
      return recall().passkeyUser;
    },
    keep({ lastUsed, passkeyUser }) {
      const before = recall();
      keepHere(key, {
        lastUsed: lastUsed ?? before.lastUsed,
        passkeyUser: passkeyUser === null ? undefined : (passkeyUser ?? before.passkeyUser),
      });
    },
  };
}
