import type { Client, IdentityProvider, Pool } from '../state/pool.js';
import type { User } from '../state/user.js';

const social = ['Google', 'Facebook', 'LoginWithAmazon', 'SignInWithApple'] as const;

/** The names that buttons say. */
export const providerLabels: Readonly<Record<string, string>> = {
  Google: 'Google',
  Facebook: 'Facebook',
  LoginWithAmazon: 'Amazon',
  SignInWithApple: 'Apple',
};

/** The identity providers that an app client offers. Social ones need not have been created to be played here. */
export function providersOf(pool: Pool, { settings }: Client): IdentityProvider[] {
  return (settings.SupportedIdentityProviders ?? []).flatMap((name) => {
    const provider = pool.identityProviders?.get(name) ?? standIn(name);
    return provider ? [provider] : [];
  });
}

/** The provider of that name, or that answers for that identifier, such as the domain of an email. */
export function findProvider(
  pool: Pool,
  client: Client,
  { name, identifier }: { name: string | null; identifier: string | null },
): IdentityProvider | undefined {
  return providersOf(pool, client).find(({ ProviderName, IdpIdentifiers = [] }) =>
    name === null ? IdpIdentifiers.includes(identifier ?? '') : ProviderName === name,
  );
}

/** An identity at a provider, as the attribute `identities` lists it. */
export interface Identity {
  readonly userId: string;
  readonly providerName: string;
  readonly providerType: string;
  readonly issuer: string | null;
  readonly primary: string;
  readonly dateCreated: string;
}

/** The identities at providers that a user signs in with. */
export function identitiesOf({ attributes }: User): Identity[] {
  return JSON.parse(attributes.get('identities') ?? '[]');
}

/** Whether somebody signed in through a provider, or without any where none is named. */
export function comesFrom(user: User, provider: 'COGNITO' | IdentityProvider): boolean {
  if (provider === 'COGNITO') return user.status !== 'EXTERNAL_PROVIDER';
  return identitiesOf(user).some(({ providerName }) => providerName === provider.ProviderName);
}

function standIn(name: string): IdentityProvider | undefined {
  const type = social.find((known) => known === name);
  const AttributeMapping = { email: 'email', email_verified: 'email_verified', name: 'name' };
  return type && { ProviderName: type, ProviderType: type, AttributeMapping };
}
