/** The codes of OAuth 2.0 and OpenID Connect that Cognito answers. @see https://datatracker.ietf.org/doc/html/rfc6749#section-5.2 */
export type OAuthErrorCode =
  | 'access_denied'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_request'
  | 'invalid_scope'
  | 'invalid_token'
  | 'login_required'
  | 'server_error'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_token_type';

/** Stays on a page of the domain: the app that asks cannot be trusted with an answer. */
export class ErrorPage extends Error {
  override readonly name = 'ErrorPage';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Goes back to the app with an error. */
export class BackToApp extends Error {
  override readonly name = 'BackToApp';
  readonly location: string;

  constructor(
    { redirectUri, state }: { redirectUri: string; state?: string | undefined },
    code: string,
    description?: string,
  ) {
    super(description ?? code);
    const parameters = new URLSearchParams({
      ...(description === undefined ? {} : { error_description: description }),
      ...(state === undefined ? {} : { state }),
      error: code,
    });
    this.location = withQuery(redirectUri, parameters);
  }
}

/** An error that an app reads as JSON. */
export class OAuthError extends Error {
  override readonly name = 'OAuthError';
  readonly code: OAuthErrorCode;
  readonly description: string | undefined;
  readonly status: 400 | 401;

  constructor(code: OAuthErrorCode, { status = 400, description }: OAuthErrorOptions = {}) {
    super(description ?? code);
    this.code = code;
    this.description = description;
    this.status = status;
  }
}

interface OAuthErrorOptions {
  readonly status?: 400 | 401;
  readonly description?: string;
}

/** Adds parameters to an address that may have some, and that need not be one of the web. */
export function withQuery(address: string, parameters: URLSearchParams): string {
  return `${address}${address.includes('?') ? '&' : '?'}${parameters}`;
}
