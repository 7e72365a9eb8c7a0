import { fromText, sha256 } from '../base/bytes.js';
import { invalidParameter } from '../base/errors.js';
import { randomUuid } from '../base/random.js';
import type { Context } from '../context/context.js';
import type { Client, IdentityProvider, Pool } from '../state/pool.js';
import type { User } from '../state/user.js';
import { callInboundFederation, type GivenClaims } from '../triggers/inboundFederation.js';
import { callPostAuthentication } from '../triggers/postAuthentication.js';
import { callPostConfirmation } from '../triggers/postConfirmation.js';
import { callPreAuthentication } from '../triggers/preAuthentication.js';
import { callPreSignUp } from '../triggers/preSignUp.js';
import { isContact, missingAttributes, verifiedFlag } from '../users/attributes.js';
import { addUser } from '../users/createUser.js';
import { setAttribute } from '../users/userIndex.js';
import { findLinkedUser, type IdentityName } from './linkedIdentities.js';
import { type Identity, identitiesOf } from './offeredProviders.js';

/** The claims of an identity provider about a person. */
export type ProviderClaims = GivenClaims;

/**
 * Finds or creates the user of a sign-in at an identity provider: a linked user, a user from an earlier sign-in, or a
 * new user. Each sign-in updates the mapped attributes.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation.html
 * @returns the user, or the names of required attributes that the claims lack.
 */
export async function signInFederated(
  context: Context,
  { pool, client }: { pool: Pool; client: Client },
  { provider, claims: given }: { provider: IdentityProvider; claims: ProviderClaims },
): Promise<User | { readonly missing: string[] }> {
  const claims = await callInboundFederation(context, { pool, client }, { provider, claims: given });
  const known = findLinkedUser(pool, nameAt(provider, claims));
  const user = known ?? createFederated(context, { provider, claims });
  const mapped = mapAttributes(provider, claims);
  const complete = new Map([...user.attributes, ...mapped]);
  const missing = missingAttributes(pool, complete);
  if (missing.length > 0) return { missing };
  if (known) await callPreAuthentication(context, { pool, client }, { login: known.username });
  for (const [name, value] of mapped) {
    const changed = user.attributes.get(name) !== value;
    setAttribute({ pool, user }, name, value);
    if (changed && isContact(name) && !mapped.has(verifiedFlag(name))) {
      setAttribute({ pool, user }, verifiedFlag(name), 'false');
    }
  }
  user.modifiedAt = context.clock.now();
  if (known) await callPostAuthentication(context, { pool, client, user });
  else await welcome(context, { pool, client, user }, { provider, claims });
  return user;
}

async function welcome(
  context: Context,
  newcomer: { pool: Pool; client: Client; user: User },
  { provider, claims }: { provider: IdentityProvider; claims: ProviderClaims },
): Promise<void> {
  const { pool, user } = newcomer;
  await callPreSignUp(context, { ...newcomer, source: 'ExternalProvider' });
  // The function has linked the identity to another user; as on AWS, the link takes effect at the next sign-in.
  if (findLinkedUser(pool, nameAt(provider, claims))) {
    throw invalidParameter(`Already found an entry for username ${user.username}`);
  }
  addUser(pool, user);
  await callPostConfirmation(context, newcomer, 'ConfirmSignUp');
}

/** Lists the users who signed in through a provider before, with their identities. */
export function federatedUsers(pool: Pool, { ProviderName }: IdentityProvider): [Identity, User][] {
  return [...pool.users.values()].flatMap((user) =>
    identitiesOf(user)
      .filter(({ providerName }) => providerName === ProviderName)
      .map((identity): [Identity, User] => [identity, user]),
  );
}

/** Derives the subject of a person at a provider: always the same for the same email. */
export async function subjectFor(email: string): Promise<string> {
  const hash = await sha256(fromText(email.toLowerCase()));
  return `1${hash.slice(0, 20).reduce((digits, byte) => digits + (byte % 10), '')}`;
}

function nameAt({ ProviderName }: IdentityProvider, { sub }: ProviderClaims): IdentityName {
  return { providerName: ProviderName, userId: sub };
}

function createFederated(
  { clock, random }: Context,
  { provider, claims }: { provider: IdentityProvider; claims: ProviderClaims },
): User {
  const now = clock.now();
  const identity: Identity = {
    userId: claims.sub,
    providerName: provider.ProviderName,
    providerType: provider.ProviderType,
    issuer: provider.ProviderDetails?.oidc_issuer ?? null,
    primary: true,
    dateCreated: now,
  };
  return {
    username: `${provider.ProviderName}_${claims.sub}`,
    sub: randomUuid(random),
    createdAt: now,
    modifiedAt: now,
    status: 'EXTERNAL_PROVIDER',
    enabled: true,
    attributes: new Map([['identities', JSON.stringify([identity])]]),
    pending: new Map(),
    pastPasswords: [],
    codes: new Map(),
    mfa: new Map(),
  };
}

function mapAttributes({ AttributeMapping = {} }: IdentityProvider, claims: ProviderClaims) {
  const mapped = new Map<string, string>();
  for (const [attribute, claim] of Object.entries(AttributeMapping)) {
    const value = claimNamed(claims, claim);
    if (attribute !== 'username' && value !== undefined) mapped.set(attribute, value);
  }
  return mapped;
}

// SAML names a claim http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress where others name it email.
function claimNamed(claims: ProviderClaims, claim: string): string | undefined {
  const last = claim.slice(claim.lastIndexOf('/') + 1);
  const name = [claim, last, samlNames[last] ?? ''].find((candidate) => Object.hasOwn(claims, candidate));
  return name === undefined ? undefined : claims[name];
}

const samlNames: Readonly<Record<string, string>> = {
  emailaddress: 'email',
  givenname: 'given_name',
  surname: 'family_name',
  nameidentifier: 'sub',
  NameID: 'sub',
};
