import { fromHex, fromText, hmacSha256, toHex } from './base/bytes.js';
import { uuidOf } from './base/random.js';
import { createVerifier } from './credentials/srp.js';
import { type CodeDeliveryDetails, mask } from './messages/outbox.js';
import type { Pool } from './state/pool.js';
import { isContact } from './users/attributes.js';

/** What a challenge for an account that does not exist is made of: the same each time, and nobody's password. */
export async function strangerCredentials(pool: Pool, login: string) {
  const [salt, password, id] = await Promise.all([
    derive(pool, `salt ${login}`),
    derive(pool, `password ${login}`),
    derive(pool, `username ${login}`),
  ]);
  const username = pool.settings.UsernameAttributes?.length ? uuidOf(id) : login;
  const identity = { poolName: pool.id, username };
  return { username, ...(await createVerifier(identity, toHex(password), toHex(salt).slice(0, 32))) };
}

/** Where a code for an account that does not exist "went". */
export async function strangerDelivery(pool: Pool, login: string): Promise<CodeDeliveryDetails> {
  if (/^\+\d+$/.test(login)) return phoneDelivery(login);
  if (login.includes('@')) return emailDelivery(login);
  const bytes = await derive(pool, `address ${login}`);
  const letter = (index: number) => String.fromCharCode(97 + ((bytes[index] ?? 0) % 26));
  const first = pool.settings.AutoVerifiedAttributes?.find(isContact);
  if (first !== 'phone_number') return emailDelivery(`${letter(0)}@${letter(1)}`);
  return phoneDelivery(`+1${Array.from(bytes.slice(0, 10), (byte) => byte % 10).join('')}`);
}

function emailDelivery(email: string): CodeDeliveryDetails {
  return { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: mask(email) };
}

function phoneDelivery(phone: string): CodeDeliveryDetails {
  return { AttributeName: 'phone_number', DeliveryMedium: 'SMS', Destination: mask(phone) };
}

function derive(pool: Pool, what: string) {
  return hmacSha256(fromHex(pool.secret), fromText(what));
}
