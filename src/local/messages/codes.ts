import { hour } from '../base/clock.js';
import { errors } from '../base/errors.js';
import { randomCode } from '../base/random.js';
import type { Account, Context } from '../context/context.js';
import type { ContactName } from '../shapes/common.js';
import type { Message } from '../state/message.js';
import type { CodePurpose, User } from '../state/user.js';
import type { CodeDeliveryDetails, Occasion, Recipient } from './mail.js';
import { send } from './outbox.js';

const lifetimes: Record<CodePurpose, number> = {
  signUp: 24 * hour,
  reset: hour,
  email: 24 * hour,
  phone_number: 24 * hour,
};

const kinds: Record<CodePurpose, Message['kind']> = {
  signUp: 'signUp',
  reset: 'resetPassword',
  email: 'verifyAttribute',
  phone_number: 'verifyAttribute',
};

/** Sends a code to a contact of the user. The code replaces an earlier code for the same purpose. */
export async function sendCode(
  context: Context,
  recipient: Recipient,
  { purpose, contact, occasion }: { purpose: CodePurpose; contact: ContactName; occasion?: Occasion },
): Promise<CodeDeliveryDetails> {
  const { user } = recipient;
  const code = randomCode(context.random);
  const to = user.pending.get(contact) ?? user.attributes.get(contact) ?? '';
  const expiresAt = context.clock.now() + lifetimes[purpose];
  user.codes.set(purpose, { code, expiresAt, attribute: contact });
  return send(context, recipient, { kind: kinds[purpose], occasion, contact, to, code });
}

/**
 * Checks a code and leaves it valid, so that the user can send it again when a later check fails.
 * @throws CognitoError CodeMismatchException or ExpiredCodeException.
 * @returns the contact that the code was sent to.
 */
export function checkCode(
  { clock }: Context,
  user: User,
  given: { purpose: CodePurpose; code: string },
): ContactName {
  const sent = user.codes.get(given.purpose);
  if (!sent || clock.now() >= sent.expiresAt) throw errors.expiredCode();
  if (sent.code !== given.code) throw errors.wrongCode();
  return sent.attribute;
}

/** Deletes a code, so that it cannot be used again. */
export function useUpCode(user: User, purpose: CodePurpose): void {
  user.codes.delete(purpose);
}

/** Returns the contact that confirms a new account: the phone number where the pool verifies both contacts. */
export function contactToConfirm({ pool, user }: Account): ContactName | undefined {
  const contacts = pool.settings.AutoVerifiedAttributes ?? [];
  const given = contacts.filter((contact) => user.attributes.get(contact));
  return given.find((contact) => contact === 'phone_number') ?? given[0];
}
