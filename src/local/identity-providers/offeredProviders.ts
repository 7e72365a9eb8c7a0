import type { Client, IdentityProvider, Pool } from '../state/pool.js';
import type { User } from '../state/user.js';

const social = ['Google', 'Facebook', 'LoginWithAmazon', 'SignInWithApple'] as const;

/** The labels of the providers' buttons. */
export const providerLabels: Readonly<Record<string, string>> = {
  Google: 'Google',
  Facebook: 'Facebook',
  LoginWithAmazon: 'Amazon',
  SignInWithApple: 'Apple',
};

/** Lists the identity providers of an app client. Social providers work without CreateIdentityProvider. */
export function providersOf(pool: Pool, { settings }: Client): IdentityProvider[] {
  return (settings.SupportedIdentityProviders ?? []).flatMap((name) => {
    const provider = pool.identityProviders?.get(name) ?? standIn(name);
    return provider ? [provider] : [];
  });
}

/** Finds a provider of an app client by its name, or by an identifier such as the domain of an email. */
export function findProvider(
  pool: Pool,
  client: Client,
  { name, identifier }: { name: string | null; identifier: string | null },
): IdentityProvider | undefined {
  return providersOf(pool, client).find(({ ProviderName, IdpIdentifiers = [] }) =>
    name === null ? IdpIdentifiers.includes(identifier ?? '') : ProviderName === name,
  );
}

/** An identity at a provider, as an entry of the attribute `identities`. */
export interface Identity {
  readonly userId: string;
  readonly providerName: string;
  readonly providerType: string;
  readonly issuer: string | null;
  /** Whether the user was created by a sign-in with this identity. */
  readonly primary: boolean;
  /** Milliseconds since 1970. */
  readonly dateCreated: number;
}

/** Reads the identities at providers from a user's attributes. */
export function identitiesOf({ attributes }: User): Identity[] {
  return JSON.parse(attributes.get('identities') ?? '[]');
}

/** Whether a user signed in through a provider; for `COGNITO`, whether the user signed in without a provider. */
export function comesFrom(user: User, provider: 'COGNITO' | IdentityProvider): boolean {
  if (provider === 'COGNITO') return user.status !== 'EXTERNAL_PROVIDER';
  return identitiesOf(user).some(({ providerName }) => providerName === provider.ProviderName);
}

function standIn(name: string): IdentityProvider | undefined {
  const type = social.find((known) => known === name);
  const AttributeMapping = { email: 'email', email_verified: 'email_verified', name: 'name' };
  return type && { ProviderName: type, ProviderType: type, AttributeMapping };
}
