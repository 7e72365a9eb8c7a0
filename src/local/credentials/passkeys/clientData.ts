import * as z from 'zod/mini';
import { fromBase64Url, toText } from '../../base/bytes.js';

const clientData = z.object({ type: z.string(), challenge: z.string(), origin: z.string() });

/** What the browser says about where and for what a passkey was used. */
export type ClientData = z.infer<typeof clientData>;

/**
 * Reads what the browser says.
 * @see https://www.w3.org/TR/webauthn-3/#dictionary-client-data
 * @throws Error when it is not that.
 */
export function readClientData(encoded: string): ClientData {
  return z.parse(clientData, JSON.parse(toText(fromBase64Url(encoded))));
}
