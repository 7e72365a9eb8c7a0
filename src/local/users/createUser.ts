import { errors, invalidParameter } from '../base/errors.js';
import { randomUuid } from '../base/random.js';
import type { Context } from '../context/context.js';
import type { ContactName } from '../shapes/common.js';
import type { Pool } from '../state/pool.js';
import type { User } from '../state/user.js';
import { isEmail, isPhoneNumber, verifiedFlag } from './attributes.js';
import { indexUser } from './userIndex.js';
import { comparable, findContactOwner } from './users.js';

/** The request for a new account. */
export interface NewUser {
  readonly username: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Creates a user without adding the user to the pool.
 * @throws CognitoError when the username is taken or of a kind that the pool refuses.
 */
export function createUser(context: Context, pool: Pool, asked: NewUser): User {
  const attributes = new Map(asked.attributes);
  const contact = contactAsUsername(pool, asked.username);
  if (contact) attributes.set(contact, asked.username);
  assertFree(pool, asked.username, { attributes });
  const sub = randomUuid(context.random);
  const now = context.clock.now();
  return {
    username: contact ? sub : asked.username,
    sub,
    createdAt: now,
    modifiedAt: now,
    status: 'UNCONFIRMED',
    enabled: true,
    attributes,
    pending: new Map(),
    pastPasswords: [],
    codes: new Map(),
    mfa: new Map(),
  };
}

/** Marks the contacts of a new user as unverified, except those that are verified already. */
export function markUnverified({ attributes }: User): void {
  for (const contact of ['email', 'phone_number'] as const) {
    const flag = verifiedFlag(contact);
    if (attributes.get(contact) && !attributes.has(flag)) attributes.set(flag, 'false');
  }
}

/**
 * Adds a user to the pool.
 * @throws CognitoError when another user took the name during the call of the pool's function.
 */
export function addUser(pool: Pool, user: User): void {
  assertFree(pool, user.username, user);
  const key = comparable(pool, user.username);
  // The work since createUser is part of the creation.
  if (!pool.users.has(key)) user.modifiedAt = user.createdAt;
  pool.users.set(key, user);
  indexUser(pool, user);
}

function assertFree(pool: Pool, username: string, user: Pick<User, 'attributes'>): void {
  const namesake = pool.users.get(comparable(pool, username));
  if (namesake && namesake !== user) throw errors.usernameTaken();
  for (const contact of pool.settings.UsernameAttributes ?? []) {
    const value = user.attributes.get(contact);
    const owner = value && findContactOwner(pool, contact, value);
    if (owner && owner !== user) throw errors.contactTakenAtSignUp(contact);
  }
}

// In a pool with contacts as usernames, the username must be a contact and is replaced by an id. In other pools the
// username must not look like an alias.
function contactAsUsername(pool: Pool, username: string): ContactName | undefined {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.settings;
  const kind = kindOf(username);
  if (UsernameAttributes.length > 0) {
    if (kind && UsernameAttributes.includes(kind)) return kind;
    const kinds = (['email', 'phone_number'] as const)
      .filter((name) => UsernameAttributes.includes(name))
      .map((name) => described[name]);
    throw invalidParameter(`Username should be ${kinds.length > 1 ? 'either ' : ''}${kinds.join(' or ')}.`);
  }
  if (kind && AliasAttributes.includes(kind)) {
    const name = kind.replace('_', ' ');
    throw invalidParameter(
      `Username cannot be of ${name} format, since user pool is configured for ${name} alias.`,
    );
  }
  return undefined;
}

const described = { email: 'an email', phone_number: 'a phone number' };

function kindOf(username: string): ContactName | undefined {
  if (isEmail(username)) return 'email';
  return isPhoneNumber(username) ? 'phone_number' : undefined;
}
