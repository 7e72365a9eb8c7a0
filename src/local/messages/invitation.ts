import type { Context } from '../context/context.js';
import type { Recipient } from './mail.js';
import { send } from './outbox.js';

const contacts = { SMS: 'phone_number', EMAIL: 'email' } as const;

/** The ways to send an invitation. */
export type Medium = keyof typeof contacts;

/** Sends an invitation with the username and the password by every medium that the user has an address of. */
export async function invite(
  context: Context,
  recipient: Recipient,
  { mediums = ['SMS'], code }: { mediums?: readonly Medium[] | undefined; code: string },
): Promise<void> {
  for (const contact of mediums.map((medium) => contacts[medium])) {
    const to = recipient.user.attributes.get(contact);
    if (to) await send(context, recipient, { kind: 'invitation', contact, to, code });
  }
}
