import * as z from 'zod/mini';
import type { Context, SignIn } from '../context/context.js';
import type { IdentityProvider } from '../state/pool.js';
import { invoke } from './invoke.js';

/** The claims of an identity provider, by the provider's names. */
export type GivenClaims = Readonly<Record<string, string>> & { readonly sub: string };

// The claims of a provider may be of any JSON type; the user's attributes are texts.
const response = z.object({ userAttributesToMap: z.optional(z.record(z.string(), z.unknown())) });

/**
 * Calls the pool's function when a person comes from an identity provider, before the claims become attributes. The
 * function replaces the claims; without an answer, or with an empty answer, the claims stay.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html
 */
export async function callInboundFederation(
  context: Context,
  { pool, client }: Pick<SignIn, 'pool' | 'client'>,
  { provider, claims }: { provider: IdentityProvider; claims: GivenClaims },
): Promise<GivenClaims> {
  const answer = await invoke(context, {
    trigger: 'InboundFederation',
    source: 'InboundFederation_ExternalProvider',
    pool,
    client,
    username: claims.sub,
    request: {
      providerName: provider.ProviderName,
      providerType: provider.ProviderType,
      attributes: attributesOf(provider, claims),
    },
    blank: { userAttributesToMap: {} },
    response,
  });
  const changed = Object.entries(answer?.userAttributesToMap ?? {});
  if (changed.length === 0) return claims;
  const texts = changed.map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  // The subject identifies the person at the provider, so that a function cannot make one person another.
  return { ...Object.fromEntries(texts), sub: claims.sub };
}

function attributesOf({ ProviderType }: IdentityProvider, claims: GivenClaims) {
  if (ProviderType === 'SAML') return { samlResponse: claims };
  const tokenResponse = { access_token: 'local', token_type: 'Bearer', expires_in: '3600' };
  return { tokenResponse, idToken: claims, userInfo: claims };
}
