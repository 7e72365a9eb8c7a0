import { type Bytes, fromHex, fromText, hmacSha256 } from '../base/bytes.js';
import type { Pool } from '../state/pool.js';

/**
 * Derives bytes from the pool's secret: always the same bytes for the same label, and not predictable for a client.
 */
export function deriveFromSecret(pool: Pool, label: string): Promise<Bytes> {
  return hmacSha256(fromHex(pool.secret), fromText(label));
}
