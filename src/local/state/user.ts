import type { ContactName, MfaName } from '../shapes/common.js';

/** The state of an account, in the words of the API. */
export type UserStatus =
  | 'UNCONFIRMED'
  | 'CONFIRMED'
  | 'FORCE_CHANGE_PASSWORD'
  | 'RESET_REQUIRED'
  | 'EXTERNAL_PROVIDER';

/** A user of a pool. */
export interface User {
  readonly username: string;
  readonly sub: string;
  readonly createdAt: number;
  modifiedAt: number;
  status: UserStatus;
  enabled: boolean;
  readonly attributes: Map<string, string>;
  /** The names of the user's groups. */
  groups?: readonly string[];
  /** New contacts that take effect when they are verified. */
  readonly pending: Map<string, string>;
  password?: Verifier & { readonly expiresAt?: number };
  pastPasswords: Verifier[];
  readonly codes: Map<CodePurpose, Code>;
  /** Whether the user turned each second factor on or off; a factor without an entry is undecided. */
  readonly mfa: Map<MfaName, boolean>;
  preferredMfa?: MfaName;
  totp?: Totp;
  /** The secret of an authenticator app that has not sent its first code yet. */
  newTotpSecret?: string;
  /** Confirmed devices by key. */
  devices?: Map<string, Device>;
  /** By credential id. */
  passkeys?: Map<string, Passkey>;
  passkeyRegistration?: PasskeyRegistration | undefined;
  /** Whether a passkey counts as both factors. */
  passkeyMfa?: boolean;
}

/** The record of a password: a salt and an SRP verifier, from which the password cannot be computed. */
export interface Verifier {
  /** Hexadecimal. */
  readonly salt: string;
  /** Hexadecimal. */
  readonly verifier: string;
}

/** An authenticator app. */
export interface Totp {
  readonly secret: string;
  readonly deviceName?: string;
  /** The latest time step whose code was used; codes of that step and earlier ones are refused. */
  lastStep: number;
}

/** The purpose of a code that was sent to a user. */
export type CodePurpose = 'signUp' | 'reset' | 'email' | 'phone_number';

/** A code that was sent to a user. */
export interface Code {
  readonly code: string;
  readonly expiresAt: number;
  /** The contact that received the code, and that the code verifies. */
  readonly attribute: ContactName;
}

/** A remembered device. It proves its identity by SRP, with a secret that it chose when it was confirmed. */
export interface Device extends Verifier {
  readonly key: string;
  readonly groupKey: string;
  readonly name?: string | undefined;
  readonly createdAt: number;
  modifiedAt: number;
  lastAuthenticatedAt: number;
  remembered: boolean;
}

/** The public half of a passkey. */
export interface Passkey {
  /** Base64url, as the public key. */
  readonly id: string;
  /** The key as the authenticator encoded it. @see https://www.rfc-editor.org/rfc/rfc9052#section-7 */
  readonly publicKey: string;
  /** The number of signatures so far; 0 where the authenticator does not count them. */
  counter: number;
  readonly name: string;
  readonly relyingPartyId: string;
  readonly transports: readonly string[];
  readonly attachment?: string | undefined;
  readonly createdAt: number;
}

/** The registration of a passkey that has begun and is not complete. */
export interface PasskeyRegistration {
  readonly challenge: string;
  readonly clientId: string;
  readonly expiresAt: number;
}
