import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Pool, SigningKeys } from '../state/pool.js';

/** Returns the signing keys of a pool, which are made when the pool signs its first token. */
export async function keysOf(pool: Pool): Promise<SigningKeys> {
  made ??= createKeys();
  pool.keys ??= await made;
  return pool.keys;
}

// All pools of a process share the keys: making a pair takes up to a second, and every test and story has its own
// pool.
let made: Promise<SigningKeys> | undefined;

async function createKeys(): Promise<SigningKeys> {
  const [id, access] = await Promise.all([createKey('id'), createKey('access')]);
  return { id, access };
}

/** Returns the public part of a key. */
export function publicPart(key: JWK): JWK {
  const { kty, n, e, kid, alg, use } = key;
  return { kty, n, e, kid, alg, use };
}

/** Returns the JSON Web Key Set of a pool. */
export async function publicKeys(pool: Pool): Promise<{ keys: JWK[] }> {
  const { id, access } = await keysOf(pool);
  return { keys: [publicPart(id), publicPart(access)] };
}

/** Imports a key for Web Crypto, once for each key. */
export function importKey(key: JWK): Promise<CryptoKey> {
  const known = imported.get(key);
  if (known) return known;
  // The type also allows plain octets, which an RSA key never is.
  const importing = importJWK(key, 'RS256') as Promise<CryptoKey>;
  imported.set(key, importing);
  return importing;
}

const imported = new WeakMap<JWK, Promise<CryptoKey>>();

async function createKey(use: string): Promise<JWK> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const { n = '' } = await exportJWK(publicKey);
  return { ...(await exportJWK(privateKey)), kid: `${use}-${n.slice(0, 24)}`, alg: 'RS256', use: 'sig' };
}
