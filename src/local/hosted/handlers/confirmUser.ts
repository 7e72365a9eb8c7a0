import { confirmedPage } from '../pages/accountPages.js';
import { findClient } from '../visit/authorizeRequest.js';
import type { VisitHandler } from '../visit/visit.js';
import { callOperation } from './callOperation.js';
import { noticeOf } from './noticeOf.js';

/**
 * `/confirmUser`, where the link in a mail leads: confirms the account and says so, or why it cannot.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html
 */
export const confirmUser: VisitHandler = async (visit) => {
  const { context, query, texts } = visit;
  const { client } = findClient(context, query.get('client_id'));
  const input = {
    Username: query.get('user_name') ?? '',
    ConfirmationCode: query.get('confirmation_code') ?? '',
  };
  try {
    await callOperation(context, client, ['ConfirmSignUp', input]);
  } catch (cause) {
    return confirmedPage(texts, noticeOf(cause, visit));
  }
  return confirmedPage(texts, { tone: 'success', text: texts.accountConfirmed });
};
