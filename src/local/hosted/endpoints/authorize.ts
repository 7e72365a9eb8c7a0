import { comesFrom } from '../../identity-providers/offeredProviders.js';
import { readAuthorizeRequest } from '../request/authorizeRequest.js';
import { RedirectError } from '../request/errors.js';
import { findFreshSession } from '../request/freshSession.js';
import { type HostedHandler, pageAddress, redirect } from '../request/hostedRequest.js';
import { redirectToApp } from '../request/redirectToApp.js';

/**
 * Answers `/oauth2/authorize`: redirects a signed-in browser to the app with a code, and every other browser to the
 * sign-in page.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html
 */
export const authorize: HostedHandler = async (hosted) => {
  const request = readAuthorizeRequest(hosted.context, hosted.query);
  const { provider, prompts } = request;
  const session = findFreshSession(hosted, request);
  const asksAgain = prompts.includes('login') || prompts.includes('select_account');
  if (session && !asksAgain && (!provider || comesFrom(session.user, provider))) {
    return redirectToApp(hosted.context, request, session);
  }
  if (prompts.includes('none')) throw new RedirectError(request, 'login_required', 'Login required');
  const page = provider && provider !== 'COGNITO' ? 'identity-provider' : 'login';
  return redirect(pageAddress(`../${page}`, hosted.query));
};
