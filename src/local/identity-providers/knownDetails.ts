import type { IdentityProvider } from '../state/pool.js';

type Details = Readonly<Record<string, string>>;

/**
 * Returns the details that Cognito knows about a provider: the addresses of a social provider, and the way to read
 * attributes.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export function knownDetails(type: IdentityProvider['ProviderType'], given: Details): Details {
  switch (type) {
    case 'Google':
      return google;
    case 'LoginWithAmazon':
      return amazon;
    case 'SignInWithApple':
      return apple;
    case 'Facebook':
      return facebook(given.api_version ?? 'v17.0');
    case 'OIDC':
      return { attributes_url_add_attributes: 'false' };
    case 'SAML':
      return {};
  }
}

const google: Details = {
  attributes_url: 'https://people.googleapis.com/v1/people/me?personFields=',
  attributes_url_add_attributes: 'true',
  authorize_url: 'https://accounts.google.com/o/oauth2/v2/auth',
  oidc_issuer: 'https://accounts.google.com',
  token_request_method: 'POST',
  token_url: 'https://www.googleapis.com/oauth2/v4/token',
};

const amazon: Details = {
  attributes_url: 'https://api.amazon.com/user/profile',
  attributes_url_add_attributes: 'false',
  authorize_url: 'https://www.amazon.com/ap/oa',
  token_request_method: 'POST',
  token_url: 'https://api.amazon.com/auth/o2/token',
};

const apple: Details = {
  attributes_url_add_attributes: 'false',
  authorize_url: 'https://appleid.apple.com/auth/authorize',
  oidc_issuer: 'https://appleid.apple.com',
  token_request_method: 'POST',
  token_url: 'https://appleid.apple.com/auth/token',
};

const facebook = (version: string): Details => ({
  api_version: version,
  attributes_url: `https://graph.facebook.com/${version}/me?fields=`,
  attributes_url_add_attributes: 'true',
  authorize_url: `https://www.facebook.com/${version}/dialog/oauth`,
  token_request_method: 'GET',
  token_url: `https://graph.facebook.com/${version}/oauth/access_token`,
});
