import { toBase64 } from '../base/bytes.js';
import { day } from '../base/clock.js';
import type { Context } from '../context/context.js';
import { bits, commonName, der, integer, oid, sequence, serialNumber, time } from './der.js';

const lifetime = 3650 * day;
const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
};
const sha256WithRsa = sequence(oid('1.2.840.113549.1.1.11'), der(0x05));

/**
 * Makes a self-signed certificate of ten years for the SAML requests of a pool, as base64 of DER. Its key is not kept:
 * the local Cognito sends no SAML requests.
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 */
export async function makeSigningCertificate({ clock, random }: Context, poolId: string): Promise<string> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const name = commonName(poolId);
  const now = clock.now();
  const body = sequence(
    der(0xa0, integer(Uint8Array.of(2))),
    serialNumber(random(16)),
    sha256WithRsa,
    name,
    sequence(time(now), time(now + lifetime)),
    name,
    new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)),
  );
  const signature = new Uint8Array(await crypto.subtle.sign(algorithm.name, privateKey, body));
  return toBase64(sequence(body, sha256WithRsa, bits(signature)));
}
