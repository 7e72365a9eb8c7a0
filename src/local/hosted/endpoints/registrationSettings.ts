import * as z from 'zod/mini';
import type { Pool } from '../../state/pool.js';
import { OAuthError } from '../request/errors.js';

/** The members of a registration that have an effect. @see https://datatracker.ietf.org/doc/html/rfc7591#section-2 */
export const clientMetadata = z.object({
  client_name: z.optional(z.string()),
  redirect_uris: z.optional(z.array(z.string())),
  grant_types: z.optional(z.array(z.string())),
  response_types: z.optional(z.array(z.string())),
  token_endpoint_auth_method: z.optional(z.string()),
  scope: z.optional(z.string()),
});
type ClientMetadata = z.infer<typeof clientMetadata>;

const openIdScopes = ['openid', 'email', 'phone', 'profile'];
const flows: ReadonlyMap<string, 'code' | 'client_credentials'> = new Map([
  ['authorization_code', 'code'],
  ['client_credentials', 'client_credentials'],
]);
const authMethods = ['none', 'client_secret_basic', 'client_secret_post'];

/**
 * Returns the pool's settings of registration; undefined where registration is off.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DcrConfigurationType.html
 */
export function registrationOf({ settings: { DcrConfiguration } }: Pool) {
  return DcrConfiguration && DcrConfiguration.EnableStatus !== 'Disabled' ? DcrConfiguration : undefined;
}

/**
 * Translates the metadata of a registration to the settings of an app client.
 * @param allowed the flows that this registration may ask for.
 * @throws OAuthError by RFC 7591, section 3.2.2.
 */
export function settingsOf(pool: Pool, metadata: ClientMetadata, allowed: readonly string[]) {
  const grants = metadata.grant_types ?? ['authorization_code'];
  const asked = grants.filter((grant) => grant !== 'refresh_token').map((grant) => flows.get(grant));
  if (asked.length === 0 || asked.some((flow) => flow === undefined || !allowed.includes(flow))) {
    throw refuse('grant_types are not allowed');
  }
  const method = metadata.token_endpoint_auth_method ?? 'client_secret_basic';
  if (!authMethods.includes(method)) throw refuse('token_endpoint_auth_method is not supported');
  const byMachine = asked.includes('client_credentials');
  if (byMachine && method === 'none') throw refuse('client_credentials needs a client secret');
  if (metadata.response_types?.some((type) => type !== 'code')) throw refuse('response_types must be code');
  const urls = metadata.redirect_uris ?? [];
  if (asked.includes('code') && urls.length === 0) {
    throw new OAuthError('invalid_redirect_uri', { description: 'redirect_uris is missing' });
  }
  const custom = registrationOf(pool)?.AllowedScopes ?? [];
  const possible = byMachine && asked.length === 1 ? custom : [...openIdScopes, ...custom];
  const scopes = metadata.scope?.split(' ').filter(Boolean) ?? possible;
  if (!scopes.every((scope) => possible.includes(scope))) throw refuse('scope is not allowed');
  return {
    withSecret: method !== 'none',
    grants,
    method,
    settings: {
      ClientName: metadata.client_name ?? 'Registered client',
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: asked.filter((flow) => flow !== undefined),
      AllowedOAuthScopes: scopes,
      SupportedIdentityProviders: ['COGNITO'],
      ...(urls.length ? { CallbackURLs: urls } : {}),
    },
  };
}

function refuse(description: string): OAuthError {
  return new OAuthError('invalid_client_metadata', { description });
}
