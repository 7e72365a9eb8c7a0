import { errors, invalidParameter } from '../base/errors.js';
import type { IdentityProvider, Pool } from '../state/pool.js';
import { knownDetails } from './knownDetails.js';

/**
 * Returns a registered provider by its name.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireProvider(pool: Pool, name: string): IdentityProvider {
  const provider = pool.identityProviders?.get(name);
  if (!provider) throw errors.providerNotFound(name);
  return provider;
}

/** Finds the provider of an identifier, such as the domain of an email. */
export function findProviderByIdentifier(pool: Pool, identifier: string): IdentityProvider | undefined {
  return [...(pool.identityProviders?.values() ?? [])].find(({ IdpIdentifiers }) =>
    IdpIdentifiers?.includes(identifier),
  );
}

const neededDetails: Record<IdentityProvider['ProviderType'], readonly string[]> = {
  SAML: [],
  Facebook: ['client_id', 'client_secret', 'authorize_scopes'],
  Google: ['client_id', 'client_secret', 'authorize_scopes'],
  LoginWithAmazon: ['client_id', 'client_secret', 'authorize_scopes'],
  SignInWithApple: ['client_id', 'team_id', 'key_id', 'authorize_scopes'],
  OIDC: ['client_id', 'attributes_request_method', 'oidc_issuer', 'authorize_scopes'],
};

/**
 * Refuses a provider without the details that its type requires, or with an identifier of another provider.
 * @throws CognitoError InvalidParameterException.
 */
export function assertProvider(pool: Pool, provider: IdentityProvider): void {
  const { ProviderName, ProviderType, ProviderDetails = {}, IdpIdentifiers = [] } = provider;
  if (isSocial(ProviderType) && ProviderName !== ProviderType) {
    throw invalidParameter(`ProviderName must be ${ProviderType} for providers of type ${ProviderType}.`);
  }
  const missing = neededDetails[ProviderType].find((name) => !Object.hasOwn(ProviderDetails, name));
  if (missing) throw invalidParameter(`ProviderDetails lacks ${missing}, which ${ProviderType} needs.`);
  const hasMetadata = ['MetadataURL', 'MetadataFile'].some((name) => Object.hasOwn(ProviderDetails, name));
  if (ProviderType === 'SAML' && !hasMetadata) {
    throw invalidParameter('ProviderDetails lacks MetadataURL or MetadataFile, one of which SAML needs.');
  }
  for (const identifier of IdpIdentifiers) {
    const owner = findProviderByIdentifier(pool, identifier);
    if (owner && owner.ProviderName !== ProviderName) {
      throw invalidParameter(`The identifier ${identifier} belongs to ${owner.ProviderName} already.`);
    }
  }
}

/** Describes a provider as the API does, with the addresses of a social provider and the mapping of the username. */
export function describeProvider(pool: Pool, provider: IdentityProvider) {
  const { ProviderType, ProviderDetails = {}, AttributeMapping } = provider;
  const subject = subjectClaims[ProviderType];
  return {
    IdpIdentifiers: [],
    ...provider,
    ProviderDetails: { ...knownDetails(ProviderType, ProviderDetails), ...ProviderDetails },
    AttributeMapping: subject === undefined ? AttributeMapping : { username: subject, ...AttributeMapping },
    UserPoolId: pool.id,
  };
}

/** The claim in the username. A SAML provider has its NameID there, which is not in the mapping. */
const subjectClaims: Partial<Record<IdentityProvider['ProviderType'], string>> = {
  Facebook: 'id',
  Google: 'sub',
  LoginWithAmazon: 'user_id',
  SignInWithApple: 'sub',
  OIDC: 'sub',
};

function isSocial(type: IdentityProvider['ProviderType']): boolean {
  return type !== 'SAML' && type !== 'OIDC';
}
