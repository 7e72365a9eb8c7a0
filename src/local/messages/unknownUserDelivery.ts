import { deriveFromSecret } from '../pools/deriveFromSecret.js';
import type { Pool } from '../state/pool.js';
import { isContact } from '../users/attributes.js';
import { comparable } from '../users/users.js';
import { type CodeDeliveryDetails, mask } from './mail.js';

/**
 * Invents the delivery of a code for an account that does not exist. The delivery is the same each time and nothing
 * is sent, so that the answer does not reveal whether the account exists.
 */
export async function unknownUserDelivery(pool: Pool, typed: string): Promise<CodeDeliveryDetails> {
  const login = comparable(pool, typed);
  if (/^\+\d+$/.test(login)) return phoneDelivery(login);
  if (login.includes('@')) return emailDelivery(login);
  const bytes = await deriveFromSecret(pool, `address ${login}`);
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
