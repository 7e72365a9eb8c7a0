import type { Account, SignIn } from '../context/context.js';
import type { ContactName } from '../shapes/common.js';
import type { Message } from '../state/message.js';

/** Where a code was sent, as the API describes the delivery: with the address masked. */
export interface CodeDeliveryDetails {
  readonly AttributeName: ContactName;
  readonly DeliveryMedium: 'EMAIL' | 'SMS';
  readonly Destination: string;
}

/** The user that a message is for, and the app client whose request caused the message. */
export type Recipient = Account & Partial<Pick<SignIn, 'client' | 'clientMetadata'>>;

/** The reason for a message, in the words that the pool's functions receive. */
export type Occasion =
  | 'SignUp'
  | 'AdminCreateUser'
  | 'ResendCode'
  | 'ForgotPassword'
  | 'UpdateUserAttribute'
  | 'VerifyUserAttribute'
  | 'Authentication';

/** A message to send. */
export interface Mail {
  readonly kind: Message['kind'];
  /** @default the usual occasion of the kind */
  readonly occasion?: Occasion | undefined;
  readonly contact: ContactName;
  readonly to: string;
  readonly code: string;
  /** The link that confirms the account in place of the code. */
  readonly link?: string | undefined;
}

/** Masks an address as Cognito does: `a***@e***`, `+*******4567`. */
export function mask(address: string): string {
  const at = address.indexOf('@');
  if (at >= 0) return `${address.slice(0, 1)}***@${address.slice(at + 1, at + 2)}***`;
  return `+${'*'.repeat(Math.max(0, address.length - 5))}${address.slice(-4)}`;
}
