import type { Account } from '../context/context.js';
import { isContact, isVerified } from '../users/attributes.js';

/** Returns the attributes of a user as events contain them. */
export function userAttributesOf(account: Account): Record<string, string> {
  const { user } = account;
  const aliases = [...user.attributes]
    .filter(([name]) => isAlias(account, name))
    .map(([name, value]) => [`cognito:${name}_alias`, value]);
  return {
    sub: user.sub,
    ...Object.fromEntries(aliases),
    'cognito:user_status': user.status,
    ...Object.fromEntries(user.attributes),
  };
}

function isAlias({ pool, user }: Account, name: string): boolean {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.settings;
  const names: readonly string[] = [...UsernameAttributes, ...AliasAttributes];
  return names.includes(name) && (!isContact(name) || isVerified(user, name));
}
