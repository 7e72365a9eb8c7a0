import { ConfirmSignUp } from '../../operations/sign-up/ConfirmSignUp.js';
import { confirmedPage } from '../pages/accountPages.js';
import { findClient } from '../request/authorizeRequest.js';
import type { HostedHandler } from '../request/hostedRequest.js';
import { errorNotice } from './errorNotice.js';
import { requestFor } from './requestFor.js';

/**
 * Answers `/confirmUser`, the link in a mail: confirms the account, and shows the result or the refusal.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html
 */
export const confirmUser: HostedHandler = async (hosted) => {
  const { context, query, texts } = hosted;
  const { client } = findClient(context, query.get('client_id'));
  const username = query.get('user_name') ?? '';
  const code = query.get('confirmation_code') ?? '';
  try {
    await ConfirmSignUp.run({ ...(await requestFor(client, username)), ConfirmationCode: code }, context);
  } catch (cause) {
    return confirmedPage(texts, errorNotice(cause, hosted));
  }
  return confirmedPage(texts, { tone: 'success', text: texts.accountConfirmed });
};
