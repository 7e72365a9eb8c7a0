import type * as z from 'zod/mini';
import { CognitoError, invalidParameter } from '../base/errors.js';
import type { Account, Context } from '../context/context.js';
import type { providerUser } from '../shapes/admin.js';
import type { Pool } from '../state/pool.js';
import type { User } from '../state/user.js';
import { type Identity, identitiesOf } from './offeredProviders.js';
import { requireProvider } from './registeredProviders.js';

const mostIdentities = 5;

/** The name of an account at a provider. */
export type IdentityName = Pick<Identity, 'providerName' | 'userId'>;

/** Finds the user that an account at a provider signs in as. */
export function findLinkedUser(pool: Pool, name: IdentityName): User | undefined {
  return [...pool.users.values()].find((user) => identitiesOf(user).some((one) => isSame(one, name)));
}

/**
 * Links an account at a provider to a user.
 * @throws CognitoError when the provider is unknown, the account is linked to another user, or the user has too many
 * links.
 */
export function linkIdentity(
  context: Context,
  { pool, user }: Account,
  source: z.infer<typeof providerUser>,
): void {
  const { ProviderName = '', ProviderAttributeValue: userId } = source;
  if (!userId) throw invalidParameter('SourceUser.ProviderAttributeValue is required.');
  const { ProviderType, ProviderDetails } = requireProvider(pool, ProviderName);
  const owner = findLinkedUser(pool, { providerName: ProviderName, userId });
  if (owner === user) throw invalidParameter('SourceUser is already linked to DestinationUser');
  if (owner) {
    throw invalidParameter(
      'Merging is not currently supported, provide a SourceUser that has not been signed up in order to link',
    );
  }
  const identities = identitiesOf(user);
  if (identities.length >= mostIdentities) {
    throw new CognitoError('LimitExceededException', 'Too many identities are linked to the user.');
  }
  identities.push({
    userId,
    providerName: ProviderName,
    providerType: ProviderType,
    issuer: ProviderDetails?.oidc_issuer ?? null,
    primary: false,
    dateCreated: context.clock.now(),
  });
  user.attributes.set('identities', JSON.stringify(identities));
}

/** Unlinks an account at a provider from a user. */
export function unlinkIdentity(user: User, name: IdentityName): void {
  const kept = identitiesOf(user).filter((one) => !isSame(one, name));
  if (kept.length) user.attributes.set('identities', JSON.stringify(kept));
  else user.attributes.delete('identities');
}

function isSame(one: IdentityName, other: IdentityName): boolean {
  return one.providerName === other.providerName && one.userId === other.userId;
}
