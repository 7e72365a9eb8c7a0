import type { JWK } from 'jose';
import type { ClientSettings, PoolSettings } from './poolShapes.js';
import type { MfaName } from './shapes.js';
import type { SrpExchange, Verifier } from './srp.js';

/** Everything that a local Cognito knows. Maps, so that no name that a caller sends can be a built-in one. */
export interface Store {
  readonly pools: Map<string, Pool>;
  readonly clients: Map<string, Client>;
  /** By the Session, or the secret block, that is sent back. */
  readonly challenges: Map<string, Challenge>;
  /** By `origin_jti`. */
  readonly grants: Map<string, Grant>;
  /** Oldest first. */
  readonly messages: Message[];
}

export interface Pool {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  modifiedAt: number;
  settings: PoolSettings;
  mfa: { mode: 'OFF' | 'ON' | 'OPTIONAL'; methods: MfaName[] };
  /** Makes answers about accounts that do not exist the same each time. Hexadecimal. */
  readonly secret: string;
  /** Made at the first token. */
  keys?: SigningKeys;
  /** By lower-cased username unless the pool tells case apart. */
  readonly users: Map<string, User>;
  readonly failures: Map<string, Failures>;
  /** When the capped operations were called, by operation and name. */
  readonly calls: Map<string, number[]>;
}

/** Cognito signs ID and access tokens with keys of their own. */
export interface SigningKeys {
  readonly id: JWK;
  readonly access: JWK;
}

export interface Client {
  readonly id: string;
  readonly poolId: string;
  readonly createdAt: number;
  readonly secret?: string;
  readonly settings: ClientSettings;
}

export type UserStatus = 'UNCONFIRMED' | 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD' | 'RESET_REQUIRED';

export interface User {
  readonly username: string;
  readonly sub: string;
  readonly createdAt: number;
  modifiedAt: number;
  status: UserStatus;
  enabled: boolean;
  readonly attributes: Map<string, string>;
  /** New contacts that count once they are verified. */
  readonly pending: Map<string, string>;
  password?: Verifier & { readonly expiresAt?: number };
  pastPasswords: Verifier[];
  readonly codes: Map<CodePurpose, Code>;
  /** What the person said about each factor; absent is undecided. */
  readonly mfa: Map<MfaName, boolean>;
  preferredMfa?: MfaName;
  totp?: Totp;
  /** A secret that waits for its first code. */
  newTotpSecret?: string;
}

export interface Totp {
  readonly secret: string;
  readonly deviceName?: string;
  /** The latest step that a code was used of; none before it counts again. */
  lastStep: number;
}

export type CodePurpose = 'signUp' | 'reset' | 'email' | 'phone_number';

export interface Code {
  readonly code: string;
  readonly expiresAt: number;
  /** What it confirms: the address that it went to. */
  readonly attribute: 'email' | 'phone_number';
}

/** Wrong passwords or codes in a row. */
export interface Failures {
  readonly count: number;
  readonly lastAt: number;
}

/** An open question of a sign-in. */
export interface Challenge {
  readonly id: string;
  readonly poolId: string;
  readonly clientId: string;
  readonly username: string;
  readonly expiresAt: number;
  used: boolean;
  readonly question: Question;
}

export type Question =
  | { readonly name: 'PASSWORD_VERIFIER'; readonly exchange: SrpExchange }
  | { readonly name: 'SMS_MFA'; readonly code: string }
  | { readonly name: 'EMAIL_OTP'; readonly code: string /** To be saved. */; readonly email?: string }
  | { readonly name: 'SOFTWARE_TOKEN_MFA' }
  | { readonly name: 'SELECT_MFA_TYPE'; readonly choices: readonly MfaName[] }
  | {
      readonly name: 'MFA_SETUP';
      readonly choices: readonly MfaName[];
      readonly secret?: string;
      readonly verified?: boolean;
    }
  | { readonly name: 'NEW_PASSWORD_REQUIRED' };

/** One sign-in: all its tokens carry its `origin_jti` and end with it. */
export interface Grant {
  readonly originJti: string;
  readonly poolId: string;
  readonly clientId: string;
  readonly username: string;
  readonly authTime: number;
  readonly expiresAt: number;
  refreshToken: string;
  /** The refresh token before the latest rotation, and until when it may be sent again. */
  retired: { token: string; until: number }[];
  revoked: boolean;
}

/** A mail or text message that was "sent". */
export interface Message {
  readonly id: string;
  readonly userPoolId: string;
  readonly to: string;
  readonly medium: 'EMAIL' | 'SMS';
  readonly kind: 'signUp' | 'resetPassword' | 'verifyAttribute' | 'mfa' | 'invitation';
  /** The code, or the temporary password of an invitation. */
  readonly code: string;
  readonly subject: string;
  readonly body: string;
  /** ISO 8601, by the local Cognito's clock. */
  readonly createdAt: string;
}

/** The whole state as JSON, and how far the clock was moved. */
export interface Snapshot {
  readonly version: 1;
  /** Milliseconds. */
  readonly clockOffset: number;
  readonly store: unknown;
}

/** A store with nothing in it. */
export function createStore(): Store {
  return { pools: new Map(), clients: new Map(), challenges: new Map(), grants: new Map(), messages: [] };
}

/** The state as JSON data, which later changes leave alone. */
export function takeSnapshot(store: Store, clockOffset: number): Snapshot {
  return { version: 1, clockOffset, store: JSON.parse(JSON.stringify(store, mapsToEntries)) };
}

/**
 * The state that a snapshot holds.
 * @throws TypeError when it is not a snapshot that this version can read.
 */
export function restoreStore(snapshot: Snapshot): Store {
  if (snapshot?.version !== 1 || typeof snapshot.store !== 'object' || snapshot.store === null) {
    throw new TypeError('This is not a snapshot of a local Cognito. Start without it, or from a newer one.');
  }
  // A snapshot is our own writing; its version vouches for its shape.
  return JSON.parse(JSON.stringify(snapshot.store), entriesToMaps) as Store;
}

const mapMark = '$map';

function mapsToEntries(_: string, value: unknown): unknown {
  return value instanceof Map ? { [mapMark]: [...value] } : value;
}

function entriesToMaps(_: string, value: unknown): unknown {
  const entries = (value as Record<string, unknown> | null)?.[mapMark];
  return Array.isArray(entries) ? new Map(entries) : value;
}
