import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';
import { type Bytes, fromHex, fromText, toBase64 } from '../base/bytes.js';
import { bits, commonName, der, integer, oid, sequence, serialNumber, time } from '../certificates/der.js';

/** A certificate and its key, both as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const day = 24 * 60 * 60 * 1000;
// Safari refuses a certificate that is valid for more than 825 days.
const lifetime = 800 * day;

/**
 * Makes a self-signed certificate for host names and IP addresses.
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 */
export function makeCertificate(names: readonly string[], now = Date.now()): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const name = commonName('Local Cognito');
  const body = sequence(
    der(0xa0, integer(Uint8Array.of(2))),
    serialNumber(Uint8Array.from(randomBytes(16))),
    ecdsaWithSha256,
    name,
    sequence(time(now - day), time(now + lifetime)),
    name,
    Uint8Array.from(publicKey),
    der(0xa3, sequence(...extensions(names))),
  );
  const signature = sign('sha256', body, createPrivateKey(privateKey));
  const certificate = sequence(body, ecdsaWithSha256, bits(Uint8Array.from(signature)));
  return { cert: toPem(certificate), key: privateKey };
}

function extensions(names: readonly string[]): Bytes[] {
  const digitalSignature = der(0x03, Uint8Array.of(7, 0x80));
  const serverAuthentication = sequence(oid('1.3.6.1.5.5.7.3.1'));
  return [
    // Basic constraints, critical and empty: not a certificate authority.
    sequence(oid('2.5.29.19'), der(0x01, Uint8Array.of(0xff)), der(0x04, sequence())),
    sequence(oid('2.5.29.15'), der(0x01, Uint8Array.of(0xff)), der(0x04, digitalSignature)),
    sequence(oid('2.5.29.37'), der(0x04, serverAuthentication)),
    sequence(oid('2.5.29.17'), der(0x04, sequence(...names.map(alternativeName)))),
  ];
}

function alternativeName(name: string): Bytes {
  return isIP(name) ? der(0x87, addressBytes(name)) : der(0x82, fromText(name));
}

function addressBytes(address: string): Bytes {
  if (isIP(address) === 4) return Uint8Array.from(address.split('.').map(Number));
  const [head = '', tail] = address.split('::');
  const groups = (text: string) => (text ? text.split(':') : []);
  const [first, last] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const all = [...first, ...Array<string>(zeros).fill('0'), ...last];
  return fromHex(all.map((group) => group.padStart(4, '0')).join(''));
}

function toPem(certificate: Bytes): string {
  const lines = toBase64(certificate).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));
