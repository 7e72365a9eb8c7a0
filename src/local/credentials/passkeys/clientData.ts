import * as z from 'zod/mini';
import { fromBase64Url, toText } from '../../base/bytes.js';

const clientData = z.object({ type: z.string(), challenge: z.string(), origin: z.string() });

/** The browser's record of a ceremony: its type, its challenge and the origin of the page. */
export type ClientData = z.infer<typeof clientData>;

/**
 * Reads client data.
 * @see https://www.w3.org/TR/webauthn-3/#dictionary-client-data
 * @throws Error when the text is not client data.
 */
export function readClientData(encoded: string): ClientData {
  return z.parse(clientData, JSON.parse(toText(fromBase64Url(encoded))));
}
