import { CognitoError } from '../../base/errors.js';
import { visibleAttributes } from '../../tokens/scopes.js';
import { verifyAccessToken } from '../../tokens/tokens.js';
import { OAuthError } from '../request/errors.js';
import type { HostedHandler } from '../request/hostedRequest.js';

/**
 * Answers `/oauth2/userInfo`: the attributes that the scopes of an access token allow. Every value is a text,
 * booleans too.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/userinfo-endpoint.html
 */
export const userInfo: HostedHandler = async ({ context, request }) => {
  const [, given] = /^bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (!given) throw new OAuthError('invalid_request', { description: 'Access token is missing' });
  const { client, user, scopes } = await verifyAccessToken(context, given).catch((cause: unknown) => {
    if (!(cause instanceof CognitoError)) throw cause;
    throw refuse('Access token is expired, disabled, or deleted, or the user has globally signed out.');
  });
  if (!scopes.includes('openid')) throw refuse('Access token does not contain openid scope');
  const attributes = Object.fromEntries(visibleAttributes({ client, user }, scopes));
  return Response.json({ sub: user.sub, ...attributes, username: user.username });
};

function refuse(description: string): OAuthError {
  return new OAuthError('invalid_token', { status: 401, description });
}
