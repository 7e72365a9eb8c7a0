import { findClient, readRedirectUri } from '../request/authorizeRequest.js';
import { endBrowserSession } from '../request/browserSession.js';
import { PageError } from '../request/errors.js';
import { type HostedHandler, redirect } from '../request/hostedRequest.js';

/**
 * Answers `/logout`: ends the browser's session and redirects to the app or to a new sign-in. Tokens stay valid.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html
 */
export const logout: HostedHandler = async (hosted) => {
  const { context, query } = hosted;
  const { client, pool } = findClient(context, query.get('client_id'));
  const logoutUri = query.get('logout_uri');
  if (logoutUri !== null) {
    if (!client.settings.LogoutURLs?.includes(logoutUri)) {
      throw new PageError('invalid_request', `${logoutUri} is not one of the client’s LogoutURLs.`);
    }
    return redirect(logoutUri, endBrowserSession(hosted, pool));
  }
  const redirectUri = query.get('redirect_uri');
  if (redirectUri === null) {
    throw new PageError('invalid_request', "Required String parameter 'logout_uri' is not present");
  }
  readRedirectUri(client, redirectUri);
  const parameters = new URLSearchParams(query);
  if (!parameters.has('response_type')) parameters.set('response_type', 'code');
  return redirect(`login?${parameters}`, endBrowserSession(hosted, pool));
};
