import * as z from 'zod/mini';
import type { Context } from '../context/context.js';
import { invoke } from '../triggers/invoke.js';
import { userAttributesOf } from '../triggers/userAttributes.js';
import type { Mail, Occasion, Recipient } from './mail.js';
import { fillIn, type MessageText } from './messageTexts.js';

const text = z.optional(z.string());
const response = z.object({ smsMessage: text, emailMessage: text, emailSubject: text });

/**
 * Asks the pool's function for the text of a message; returns the members that the function wrote.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html
 */
export async function callCustomMessage(
  context: Context,
  recipient: Recipient,
  mail: Mail & { occasion: Occasion },
): Promise<Partial<MessageText>> {
  const { occasion, contact } = mail;
  const { pool, user, client, clientMetadata } = recipient;
  const invited = occasion === 'AdminCreateUser';
  const written = await invoke(context, {
    trigger: 'CustomMessage',
    source: `CustomMessage_${occasion}`,
    pool,
    client,
    username: user.username,
    request: {
      userAttributes: userAttributesOf(recipient),
      codeParameter: '{####}',
      linkParameter: '{##Click Here##}',
      usernameParameter: invited ? '{username}' : null,
      ...(clientMetadata ? { clientMetadata } : {}),
    },
    blank: { smsMessage: null, emailMessage: null, emailSubject: null },
    response,
  });
  const body = contact === 'email' ? written?.emailMessage : written?.smsMessage;
  const subject = contact === 'email' ? written?.emailSubject : undefined;
  return {
    ...(body === undefined ? {} : { body: fillIn(body, recipient, mail) }),
    ...(subject === undefined ? {} : { subject: fillIn(subject, recipient, mail) }),
  };
}
