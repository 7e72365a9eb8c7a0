import type { Account } from '../context/context.js';
import type { Pool } from '../state/pool.js';
import type { User } from '../state/user.js';

/** The attributes by which users can sign in. */
const names = ['email', 'phone_number', 'preferred_username'] as const;

/** Users by `sub`, and by the values of those attributes; made from the state when needed, and not stored. */
interface UserIndex {
  readonly bySub: Map<string, User>;
  /** By value in lower case. */
  readonly byValue: Map<string, Set<User>>;
}

const indexes = new WeakMap<Pool, UserIndex>();

/** Finds a user by `sub`. */
export function findUserBySub(pool: Pool, sub: string): User | undefined {
  return indexOf(pool).bySub.get(sub);
}

/** Returns the users one of whose sign-in attributes has a value, in any letter case and in no order. */
export function usersByAttribute(pool: Pool, value: string): User[] {
  return [...(indexOf(pool).byValue.get(value.toLowerCase()) ?? [])];
}

/** Puts a user who is new in the pool into the index. */
export function indexUser(pool: Pool, user: User): void {
  add(indexOf(pool), user);
}

/** Takes a user who leaves the pool out of the index. */
export function unindexUser(pool: Pool, user: User): void {
  const index = indexOf(pool);
  index.bySub.delete(user.sub);
  for (const name of names) removeValue(index, user, user.attributes.get(name));
}

/** Sets an attribute of a user. Every write of a sign-in attribute goes this way, so that the index stays complete. */
export function setAttribute({ pool, user }: Account, name: string, value: string): void {
  changeAttribute({ pool, user }, name, () => user.attributes.set(name, value));
}

/** Removes an attribute of a user. */
export function removeAttribute({ pool, user }: Account, name: string): void {
  changeAttribute({ pool, user }, name, () => user.attributes.delete(name));
}

function changeAttribute({ pool, user }: Account, name: string, change: () => void): void {
  const index = indexOf(pool);
  const isIndexed = index.bySub.get(user.sub) === user;
  if (isIndexed) removeValue(index, user, user.attributes.get(name));
  change();
  if (isIndexed) add(index, user);
}

function indexOf(pool: Pool): UserIndex {
  const known = indexes.get(pool);
  if (known) return known;
  const index: UserIndex = { bySub: new Map(), byValue: new Map() };
  for (const user of pool.users.values()) add(index, user);
  indexes.set(pool, index);
  return index;
}

function add({ bySub, byValue }: UserIndex, user: User): void {
  bySub.set(user.sub, user);
  for (const name of names) {
    const key = user.attributes.get(name)?.toLowerCase();
    if (key) byValue.set(key, (byValue.get(key) ?? new Set()).add(user));
  }
}

function removeValue({ byValue }: UserIndex, user: User, value = ''): void {
  const key = value.toLowerCase();
  const users = byValue.get(key);
  users?.delete(user);
  if (users?.size === 0) byValue.delete(key);
}
