import type { Context } from '../context/context.js';
import type { Mail, Recipient } from './mail.js';

/**
 * The link that confirms a new account, in pools that send one in place of a code; addresses that are changed
 * later get codes all the same.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-message-customizations.html
 */
export function confirmationLink(
  { origin }: Context,
  { pool, user, client }: Recipient,
  { kind, contact, code }: Mail,
): string | undefined {
  const option = pool.settings.VerificationMessageTemplate?.DefaultEmailOption;
  if (option !== 'CONFIRM_WITH_LINK' || kind !== 'signUp' || contact !== 'email' || !client) return undefined;
  const asked = { client_id: client.id, user_name: user.username, confirmation_code: code };
  return `${origin}/confirmUser?${new URLSearchParams(asked)}`;
}
