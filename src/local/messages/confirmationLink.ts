import type { Context } from '../context/context.js';
import type { Mail, Recipient } from './mail.js';

/**
 * Makes the link that confirms a new account, in pools that send a link in place of a code. A changed address gets a
 * code in these pools too.
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
