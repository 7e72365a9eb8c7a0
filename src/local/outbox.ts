import type { ContactName } from './attributes.js';
import type { Context } from './context.js';
import { randomUuid } from './random.js';
import type { Message, Pool, Store } from './store.js';

/** Where a code went, as the API tells it: masked. */
export interface CodeDeliveryDetails {
  readonly AttributeName: ContactName;
  readonly DeliveryMedium: 'EMAIL' | 'SMS';
  readonly Destination: string;
}

/** What is to be sent. */
export interface Mail {
  readonly kind: Message['kind'];
  readonly contact: ContactName;
  readonly to: string;
  readonly code: string;
}

const subjects: Record<Message['kind'], string> = {
  signUp: 'Your verification code',
  resetPassword: 'Your password reset code',
  verifyAttribute: 'Your verification code',
  mfa: 'Your authentication code',
  invitation: 'Your temporary password',
};

const bodies: Record<Message['kind'], (code: string) => string> = {
  signUp: (code) => `Your confirmation code is ${code}`,
  resetPassword: (code) => `Your password reset code is ${code}`,
  verifyAttribute: (code) => `Your verification code is ${code}`,
  mfa: (code) => `Your authentication code is ${code}`,
  invitation: (code) => `Your temporary password is ${code}`,
};

const keptMessages = 1000;

/** Puts a message into the outbox. */
export function send({ store, clock, random }: Context, pool: Pool, mail: Mail): CodeDeliveryDetails {
  const medium = mail.contact === 'email' ? 'EMAIL' : 'SMS';
  store.messages.push({
    id: randomUuid(random),
    userPoolId: pool.id,
    to: mail.to,
    medium,
    kind: mail.kind,
    code: mail.code,
    subject: subjects[mail.kind],
    body: bodies[mail.kind](mail.code),
    createdAt: new Date(clock.now()).toISOString(),
  });
  store.messages.splice(0, store.messages.length - keptMessages);
  return { AttributeName: mail.contact, DeliveryMedium: medium, Destination: mask(mail.to) };
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
