import { errors, invalidParameter } from '../base/errors.js';
import { randomUuid } from '../base/random.js';
import type { Context } from '../context/context.js';
import type { ContactName } from '../shapes/common.js';
import type { Pool } from '../state/pool.js';
import type { User } from '../state/user.js';
import { isEmail, isPhoneNumber } from './attributes.js';
import { comparable, findContactOwner } from './users.js';

/** What a new account is asked for with. */
export interface NewUser {
  readonly username: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * A new user of that name, not yet in the pool.
 * @throws CognitoError when the name is taken or of a kind that the pool does not take.
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

/**
 * Puts a user into the pool.
 * @throws CognitoError when the name went to somebody else while the pool's function was asked.
 */
export function addUser(pool: Pool, user: User): void {
  assertFree(pool, user.username, user);
  pool.users.set(comparable(pool, user.username), user);
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

// Where people sign in by a contact the username must be one, and is replaced by an id; elsewhere it must not look like an alias.
function contactAsUsername(pool: Pool, username: string): ContactName | undefined {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.settings;
  const kind = kindOf(username);
  if (UsernameAttributes.length > 0) {
    if (kind && UsernameAttributes.includes(kind)) return kind;
    throw invalidParameter(
      `Username should be ${UsernameAttributes.map((name) => described[name]).join(' or ')}.`,
    );
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
