import { errors } from '../base/errors.js';
import type { Account, Context } from '../context/context.js';
import type { ContactName } from '../shapes/common.js';
import type { Pool } from '../state/pool.js';
import type { User } from '../state/user.js';
import { isContact, isVerified, verifiedFlag } from './attributes.js';
import { findUserBySub, setAttribute, unindexUser, usersByAttribute } from './userIndex.js';

/** Normalizes a name for comparison: to lower case unless usernames of the pool are case-sensitive. */
export function comparable(pool: Pool, name: string): string {
  // The API's default is case-sensitive; the console's default is not.
  return pool.settings.UsernameConfiguration?.CaseSensitive === false ? name.toLowerCase() : name;
}

/** Finds the user of a login: a username, or an email, phone number or alias where the pool allows them. */
export function findUser(pool: Pool, login: string): User | undefined {
  return pool.users.get(comparable(pool, login)) ?? findByAlias(pool, login);
}

/** Returns the name by which calls for a login are counted, whether or not the account exists. */
export function countedName(pool: Pool, login: string): string {
  return findUser(pool, login)?.username ?? comparable(pool, login);
}

/**
 * Returns the user of a username or a `sub`, for administrators, who may learn that an account does not exist.
 * @throws CognitoError UserNotFoundException.
 */
export function requireUser(pool: Pool, login: string): User {
  const user = findUser(pool, login) ?? findUserBySub(pool, login);
  if (!user) throw errors.userNotFound();
  return user;
}

/** Deletes a user with the user's sessions and open sign-ins. */
export function removeUser({ store }: Pick<Context, 'store'>, { pool, user }: Account): void {
  pool.users.delete(comparable(pool, user.username));
  unindexUser(pool, user);
  for (const signedIn of [store.grants, store.challenges, store.browserSessions, store.authorizationCodes]) {
    for (const [id, { poolId, username }] of signedIn) {
      if (poolId === pool.id && username === user.username) signedIn.delete(id);
    }
  }
}

/** Finds the user who signs in with a contact. */
export function findContactOwner(pool: Pool, contact: ContactName, value: string): User | undefined {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.settings;
  const wanted = comparable(pool, value);
  return ownUsers(pool, value).find((user) => {
    const same = comparable(pool, user.attributes.get(contact) ?? '') === wanted;
    if (UsernameAttributes.includes(contact)) return same;
    return same && AliasAttributes.includes(contact) && isVerified(user, contact);
  });
}

/**
 * Marks a contact as verified. With `force`, an alias moves from its former owner to the user.
 * @throws CognitoError AliasExistsException when another user has the alias.
 */
export function verifyContact({ pool, user }: Account, contact: ContactName, force = false): void {
  const value = user.pending.get(contact) ?? user.attributes.get(contact);
  if (value === undefined) return;
  const owner = findContactOwner(pool, contact, value);
  if (owner && owner !== user) {
    if (!force) throw errors.contactTaken(contact);
    setAttribute({ pool, user: owner }, verifiedFlag(contact), 'false');
  }
  user.pending.delete(contact);
  setAttribute({ pool, user }, contact, value);
  setAttribute({ pool, user }, verifiedFlag(contact), 'true');
}

function findByAlias(pool: Pool, login: string): User | undefined {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.settings;
  const wanted = comparable(pool, login);
  return ownUsers(pool, login).find((user) =>
    [...UsernameAttributes, ...AliasAttributes].some((name) => {
      if (comparable(pool, user.attributes.get(name) ?? '') !== wanted) return false;
      // A contact is an alias only when verified; the other alias is preferred_username.
      return !isContact(name) || UsernameAttributes.includes(name) || isVerified(user, name);
    }),
  );
}

// A user from an identity provider signs in there, so the user's contacts are not usernames of this pool.
function ownUsers(pool: Pool, value: string): User[] {
  return usersByAttribute(pool, value).filter(({ status }) => status !== 'EXTERNAL_PROVIDER');
}
