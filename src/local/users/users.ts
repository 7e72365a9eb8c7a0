import { errors } from '../base/errors.js';
import type { Account, Context } from '../context/context.js';
import type { ContactName } from '../shapes/common.js';
import type { Pool } from '../state/pool.js';
import type { User } from '../state/user.js';
import { isContact, isVerified, verifiedFlag } from './attributes.js';

/** A name as the pool compares it: in lower case unless it tells case apart. */
export function comparable(pool: Pool, name: string): string {
  // The API's default is to tell case apart; the console's is not.
  return pool.settings.UsernameConfiguration?.CaseSensitive === false ? name.toLowerCase() : name;
}

/** The user that signs in by that name: a username, or an email, phone number or alias where the pool takes them. */
export function findUser(pool: Pool, login: string): User | undefined {
  return pool.users.get(comparable(pool, login)) ?? findByAlias(pool, login);
}

/**
 * The user of that name, for administrators, from whom nothing is hidden.
 * @throws CognitoError UserNotFoundException.
 */
export function requireUser(pool: Pool, login: string): User {
  const user = findUser(pool, login);
  if (!user) throw errors.userNotFound();
  return user;
}

/** The user whose tokens carry that `sub`. */
export function findUserBySub(pool: Pool, sub: string): User | undefined {
  return [...pool.users.values()].find((user) => user.sub === sub);
}

/** Deletes a user along with all that it is signed in to. */
export function removeUser({ store }: Pick<Context, 'store'>, { pool, user }: Account): void {
  pool.users.delete(comparable(pool, user.username));
  for (const signedIn of [store.grants, store.challenges, store.browserSessions, store.authorizationCodes]) {
    for (const [id, { poolId, username }] of signedIn) {
      if (poolId === pool.id && username === user.username) signedIn.delete(id);
    }
  }
}

/** Another user who signs in by that contact already. */
export function findContactOwner(pool: Pool, contact: ContactName, value: string): User | undefined {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.settings;
  const wanted = comparable(pool, value);
  return ownUsers(pool).find((user) => {
    const same = comparable(pool, user.attributes.get(contact) ?? '') === wanted;
    if (UsernameAttributes.includes(contact)) return same;
    return same && AliasAttributes.includes(contact) && isVerified(user, contact);
  });
}

/**
 * Marks a contact as the user's own. Where it is an alias, it leaves its former owner if `force`.
 * @throws CognitoError AliasExistsException when it belongs to somebody else.
 */
export function verifyContact({ pool, user }: Account, contact: ContactName, force = false): void {
  const value = user.pending.get(contact) ?? user.attributes.get(contact);
  if (value === undefined) return;
  const owner = findContactOwner(pool, contact, value);
  if (owner && owner !== user) {
    if (!force) throw errors.contactTaken(contact);
    owner.attributes.set(verifiedFlag(contact), 'false');
  }
  user.pending.delete(contact);
  user.attributes.set(contact, value);
  user.attributes.set(verifiedFlag(contact), 'true');
}

function findByAlias(pool: Pool, login: string): User | undefined {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.settings;
  const wanted = comparable(pool, login);
  return ownUsers(pool).find((user) =>
    [...UsernameAttributes, ...AliasAttributes].some((name) => {
      if (comparable(pool, user.attributes.get(name) ?? '') !== wanted) return false;
      // Contacts that are aliases count once they are verified; the other alias is preferred_username.
      return !isContact(name) || UsernameAttributes.includes(name) || isVerified(user, name);
    }),
  );
}

// Who comes from an identity provider signs in there, so their contacts are no names to sign in by here.
function ownUsers(pool: Pool): User[] {
  return [...pool.users.values()].filter(({ status }) => status !== 'EXTERNAL_PROVIDER');
}
