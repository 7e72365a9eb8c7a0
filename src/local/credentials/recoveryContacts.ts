import type { ContactName } from '../shapes/common.js';
import type { Pool } from '../state/pool.js';
import type { User } from '../state/user.js';
import { isVerified } from '../users/attributes.js';

/** Lists the contacts that can receive a code to reset the password, in the pool's order. */
export function recoveryContacts(pool: Pool, user: User): ContactName[] {
  const mechanisms = pool.settings.AccountRecoverySetting?.RecoveryMechanisms;
  const ordered = mechanisms
    ? [...mechanisms].sort((one, other) => one.Priority - other.Priority).map(({ Name }) => Name)
    : (['verified_phone_number', 'verified_email'] as const);
  const contacts = ordered.flatMap((name) => (name === 'admin_only' ? [] : [contactOfMechanism[name]]));
  // A text message cannot be the second factor and also replace the first factor.
  const bySms = !mechanisms && user.mfa.get('SMS_MFA') === true;
  return contacts.filter((contact) => isVerified(user, contact) && !(bySms && contact === 'phone_number'));
}

/** The contact of each recovery mechanism. */
export const contactOfMechanism = { verified_email: 'email', verified_phone_number: 'phone_number' } as const;
