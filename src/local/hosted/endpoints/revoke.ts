import { findGrant } from '../../tokens/sessions.js';
import { OAuthError } from '../request/errors.js';
import type { HostedHandler } from '../request/hostedRequest.js';
import { authenticateClient } from './clientAuthentication.js';

/**
 * Answers `/oauth2/revoke`: ends the session of a refresh token. An unknown token counts as revoked.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/revocation-endpoint.html
 */
export const revoke: HostedHandler = async (hosted) => {
  const { client } = authenticateClient(hosted, 401);
  const given = hosted.form.get('token');
  if (!given || client.settings.EnableTokenRevocation === false) throw new OAuthError('invalid_request');
  // Access and ID tokens are JWTs of three parts; a refresh token is one part and cannot be a JWT.
  if (given.split('.').length === 3) throw new OAuthError('unsupported_token_type');
  const grant = findGrant(hosted.context, given);
  if (grant && grant.clientId !== client.id) throw new OAuthError('invalid_client', { status: 401 });
  if (grant) grant.revoked = true;
  return new Response(null, { status: 200 });
};
