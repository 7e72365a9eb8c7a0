import type { Hono } from 'hono';
import type { Context } from '../context/context.js';
import { openIdKeys } from '../identity-pools/openIdTokens.js';

/**
 * Adds the two documents by which clients verify OpenID tokens of identity pools, at the paths of
 * `https://cognito-identity.amazonaws.com`.
 */
export function addIdentityPoolDiscovery(app: Hono, context: Context): void {
  app.get('/.well-known/jwks_uri', (http) => http.json(openIdKeys(context)));
  app.get('/.well-known/openid-configuration', (http) =>
    http.json({
      issuer: context.origin,
      jwks_uri: `${context.origin}/.well-known/jwks_uri`,
      scopes_supported: ['openid'],
      response_types_supported: ['id_token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS512'],
    }),
  );
}
