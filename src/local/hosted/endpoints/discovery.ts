import type { Context } from '../../context/context.js';
import type { Pool } from '../../state/pool.js';
import { issuerOf } from '../../tokens/tokens.js';
import { registrationOf } from './registrationSettings.js';

/** Returns the discovery document, which OpenID clients read first. @see https://openid.net/specs/openid-connect-discovery-1_0.html */
export function discoveryDocument(context: Context, pool: Pool) {
  const issuer = issuerOf(context, pool);
  const { origin } = context;
  return {
    authorization_endpoint: `${origin}/oauth2/authorize`,
    end_session_endpoint: `${origin}/logout`,
    id_token_signing_alg_values_supported: ['RS256'],
    issuer,
    jwks_uri: `${origin}/${pool.id}/.well-known/jwks.json`,
    ...(registrationOf(pool) ? { registration_endpoint: `${origin}/${pool.id}/oauth2/register` } : {}),
    response_types_supported: ['code', 'token'],
    revocation_endpoint: `${origin}/oauth2/revoke`,
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
    subject_types_supported: ['public'],
    token_endpoint: `${origin}/oauth2/token`,
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    userinfo_endpoint: `${origin}/oauth2/userInfo`,
  };
}
