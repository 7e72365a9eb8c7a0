import { randomUuid } from '../base/random.js';
import type { Context } from '../context/context.js';
import type { Message } from '../state/message.js';
import type { Store } from '../state/store.js';
import { confirmationLink } from './confirmationLink.js';
import { callCustomMessage } from './customMessage.js';
import { callCustomSender } from './customSender.js';
import { type CodeDeliveryDetails, type Mail, mask, type Occasion, type Recipient } from './mail.js';
import { textOf } from './messageTexts.js';

const occasions: Record<Message['kind'], Occasion> = {
  signUp: 'SignUp',
  resetPassword: 'ForgotPassword',
  verifyAttribute: 'VerifyUserAttribute',
  mfa: 'Authentication',
  invitation: 'AdminCreateUser',
};

const keptMessages = 1000;

/**
 * Puts a message into the outbox, with a text from the pool's function or template; or passes the code to the pool's
 * custom sender.
 * @throws CognitoError when a function of the pool fails.
 */
export async function send(context: Context, recipient: Recipient, mail: Mail): Promise<CodeDeliveryDetails> {
  const { store, clock, random } = context;
  const { kind, contact, to, code } = mail;
  const link = confirmationLink(context, recipient, mail);
  const medium = contact === 'email' ? 'EMAIL' : 'SMS';
  const details = { AttributeName: contact, DeliveryMedium: medium, Destination: mask(to) } as const;
  const complete = { ...mail, link, occasion: mail.occasion ?? occasions[kind] };
  if (await callCustomSender(context, recipient, complete)) return details;
  const written = await callCustomMessage(context, recipient, complete);
  store.messages.push({
    id: randomUuid(random),
    userPoolId: recipient.pool.id,
    to,
    medium,
    kind,
    code,
    ...(link === undefined ? {} : { link }),
    ...textOf(recipient, complete),
    ...written,
    createdAt: new Date(clock.now()).toISOString(),
  });
  store.messages.splice(0, store.messages.length - keptMessages);
  return details;
}

/** Lists the messages to an address, or all messages, newest first. */
export function readMessages({ messages }: Store, filter: { to?: string } = {}): Message[] {
  const wanted = filter.to?.toLowerCase();
  return messages.filter(({ to }) => wanted === undefined || to.toLowerCase() === wanted).reverse();
}
