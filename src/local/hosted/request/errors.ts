/** The error codes of OAuth 2.0 and OpenID Connect that Cognito uses. @see https://datatracker.ietf.org/doc/html/rfc6749#section-5.2 */
export type OAuthErrorCode =
  | 'access_denied'
  | 'invalid_client'
  | 'invalid_client_metadata'
  | 'invalid_grant'
  | 'invalid_redirect_uri'
  | 'invalid_request'
  | 'invalid_scope'
  | 'invalid_token'
  | 'login_required'
  | 'server_error'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_token_type';

/**
 * An error that is shown on a page of the hosted domain, because the request does not identify an app that may
 * receive it.
 */
export class PageError extends Error {
  override readonly name = 'PageError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** An error that redirects the browser to the app. */
export class RedirectError extends Error {
  override readonly name = 'RedirectError';
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

/** An error that is answered as JSON. */
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

/** Adds parameters to an address, which may have parameters and may be of an app (`myapp://`). */
export function withQuery(address: string, parameters: URLSearchParams): string {
  return `${address}${address.includes('?') ? '&' : '?'}${parameters}`;
}
