import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Pool, SigningKeys } from '../state/pool.js';

/** The pool's two keys, made when the first token needs one. */
export async function keysOf(pool: Pool): Promise<SigningKeys> {
  made ??= createKeys();
  pool.keys ??= await made;
  return pool.keys;
}

// Shared by all pools of a process: a pair takes up to a second, and every test and story has a pool of its own.
let made: Promise<SigningKeys> | undefined;

async function createKeys(): Promise<SigningKeys> {
  const [id, access] = await Promise.all([createKey('id'), createKey('access')]);
  return { id, access };
}

/** The part of a key that everybody may know. */
export function publicPart(key: JWK): JWK {
  const { kty, n, e, kid, alg, use } = key;
  return { kty, n, e, kid, alg, use };
}

/** The public keys that a pool's tokens are checked by. */
export async function publicKeys(pool: Pool): Promise<{ keys: JWK[] }> {
  const { id, access } = await keysOf(pool);
  return { keys: [publicPart(id), publicPart(access)] };
}

/** A key for Web Crypto; each is imported once. */
export function importKey(key: JWK): Promise<CryptoKey> {
  const known = imported.get(key);
  if (known) return known;
  // An RSA key is never the bare octets that the type also allows.
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
