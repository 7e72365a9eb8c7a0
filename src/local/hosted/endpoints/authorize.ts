import { comesFrom } from '../../identity-providers/offered.js';
import { readAuthorizeRequest } from '../visit/authorizeRequest.js';
import { findBrowserSession } from '../visit/browserSession.js';
import { giveTokens } from '../visit/giveTokens.js';
import { BackToApp } from '../visit/refusals.js';
import { pageAddress, redirect, type VisitHandler } from '../visit/visit.js';

/**
 * Where an app sends the browser: back with a code where somebody is signed in, else to the page where they do.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html
 */
export const authorize: VisitHandler = async (visit) => {
  const request = readAuthorizeRequest(visit.context, visit.query);
  const { pool, provider, prompts } = request;
  const session = findBrowserSession(visit, pool);
  const asksAgain = prompts.includes('login') || prompts.includes('select_account');
  if (session && !asksAgain && (!provider || comesFrom(session.user, provider))) {
    return giveTokens(visit.context, request, session);
  }
  if (prompts.includes('none')) throw new BackToApp(request, 'login_required', 'Login required');
  const page = provider && provider !== 'COGNITO' ? 'identity-provider' : 'login';
  return redirect(pageAddress(`../${page}`, visit.query));
};
