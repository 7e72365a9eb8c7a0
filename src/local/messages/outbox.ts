import { randomUuid } from '../base/random.js';
import type { Account, Context, SignIn } from '../context/context.js';
import type { ContactName } from '../shapes/common.js';
import type { Message } from '../state/message.js';
import type { Store } from '../state/store.js';
import { confirmationLink } from './confirmationLink.js';
import { callCustomMessage } from './customMessage.js';
import { callCustomSender } from './customSender.js';
import { textOf } from './texts.js';

/** Where a code went, as the API tells it: masked. */
export interface CodeDeliveryDetails {
  readonly AttributeName: ContactName;
  readonly DeliveryMedium: 'EMAIL' | 'SMS';
  readonly Destination: string;
}

/** Whom a message is for, and through which app client it was asked for. */
export type Recipient = Account & Partial<Pick<SignIn, 'client' | 'clientMetadata'>>;

/** Why a message is sent, as the pool's functions are told it. */
export type Occasion =
  | 'SignUp'
  | 'AdminCreateUser'
  | 'ResendCode'
  | 'ForgotPassword'
  | 'UpdateUserAttribute'
  | 'VerifyUserAttribute'
  | 'Authentication';

/** What is to be sent. */
export interface Mail {
  readonly kind: Message['kind'];
  /** @default the usual one of its kind */
  readonly occasion?: Occasion | undefined;
  readonly contact: ContactName;
  readonly to: string;
  readonly code: string;
  /** Where a click does what the code is for. */
  readonly link?: string | undefined;
}

const occasions: Record<Message['kind'], Occasion> = {
  signUp: 'SignUp',
  resetPassword: 'ForgotPassword',
  verifyAttribute: 'VerifyUserAttribute',
  mfa: 'Authentication',
  invitation: 'AdminCreateUser',
};

const keptMessages = 1000;

/**
 * Puts a message into the outbox, worded by the pool's function or template where it has one; or leaves it to the pool's own sender.
 * @throws CognitoError what such a function fails with.
 */
export async function send(context: Context, recipient: Recipient, mail: Mail): Promise<CodeDeliveryDetails> {
  const { store, clock, random } = context;
  const { kind, contact, to, code } = mail;
  const link = confirmationLink(context, recipient, mail);
  const medium = contact === 'email' ? 'EMAIL' : 'SMS';
  const details = { AttributeName: contact, DeliveryMedium: medium, Destination: mask(to) } as const;
  const told = { ...mail, link, occasion: mail.occasion ?? occasions[kind] };
  if (await callCustomSender(context, recipient, told)) return details;
  const written = await callCustomMessage(context, recipient, told);
  store.messages.push({
    id: randomUuid(random),
    userPoolId: recipient.pool.id,
    to,
    medium,
    kind,
    code,
    ...(link === undefined ? {} : { link }),
    ...textOf(recipient, told),
    ...written,
    createdAt: new Date(clock.now()).toISOString(),
  });
  store.messages.splice(0, store.messages.length - keptMessages);
  return details;
}

/** The messages to an address, or all, newest first. */
export function readMessages({ messages }: Store, filter: { to?: string } = {}): Message[] {
  const wanted = filter.to?.toLowerCase();
  return messages.filter(({ to }) => wanted === undefined || to.toLowerCase() === wanted).reverse();
}

/** An address as Cognito shows it: `a***@e***`, `+*******4567`. */
export function mask(address: string): string {
  const at = address.indexOf('@');
  if (at >= 0) return `${address.slice(0, 1)}***@${address.slice(at + 1, at + 2)}***`;
  return `+${'*'.repeat(Math.max(0, address.length - 5))}${address.slice(-4)}`;
}
