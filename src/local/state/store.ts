import type { JWK } from 'jose';
import type { Device } from '../credentials/devices.js';
import type { SrpExchange, Verifier } from '../credentials/srp.js';
import type { Branding, UiCustomization } from '../pools/branding.js';
import type { Terms } from '../pools/terms.js';
import type { FirstFactor, MfaName } from '../shapes/common.js';
import type { ClientSettings, MfaSettings, PoolSettings, WebAuthnConfiguration } from '../shapes/pool.js';
import type { AuthorizationCode, BrowserSession } from './hosted.js';
import type { IdentityPool } from './identityPool.js';
import type { Passkey, PasskeyRegistration } from './passkey.js';

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
  /** Who is signed in at the hosted domain, by the value of the browser's cookie. */
  readonly browserSessions: Map<string, BrowserSession>;
  /** Authorization codes that were not used yet. */
  readonly authorizationCodes: Map<string, AuthorizationCode>;
  readonly identityPools: Map<string, IdentityPool>;
  /** By the domain: a prefix, or a whole name. */
  readonly domains: Map<string, Domain>;
}

export interface Pool {
  readonly id: string;
  name: string;
  readonly createdAt: number;
  modifiedAt: number;
  settings: PoolSettings;
  mfa: {
    mode: 'OFF' | 'ON' | 'OPTIONAL';
    methods: MfaName[];
    sms?: MfaSettings['SmsMfaConfiguration'];
    email?: MfaSettings['EmailMfaConfiguration'];
  };
  webAuthn?: WebAuthnConfiguration | undefined;
  /** How many sessions a user can have; present where users may list theirs. */
  maxSessions?: number | undefined;
  /** Makes answers about accounts that do not exist the same each time. Hexadecimal. */
  readonly secret: string;
  /** Made at the first token. */
  keys?: SigningKeys;
  /** By lower-cased username unless the pool tells case apart. */
  readonly users: Map<string, User>;
  /** By name; Google and the other social ones need not be here to be used. */
  identityProviders?: Map<string, IdentityProvider>;
  /** By name. */
  groups?: Map<string, Group>;
  /** By identifier. */
  resourceServers?: Map<string, ResourceServer>;
  /** By id. */
  brandings?: Map<string, Branding>;
  /** By client id; `ALL` is what clients have that have none of their own. */
  uiCustomizations?: Map<string, UiCustomization>;
  /** By id. */
  terms?: Map<string, Terms>;
  readonly failures: Map<string, Failures>;
  /** When the capped operations were called, by operation and name. */
  readonly calls: Map<string, number[]>;
}

/** Who else may say who somebody is, as CreateIdentityProvider describes it. */
export interface IdentityProvider {
  readonly ProviderName: string;
  readonly ProviderType: 'SAML' | 'Facebook' | 'Google' | 'LoginWithAmazon' | 'SignInWithApple' | 'OIDC';
  readonly ProviderDetails?: Readonly<Record<string, string>> | undefined;
  /** The provider's claim by the pool's attribute. */
  readonly AttributeMapping?: Readonly<Record<string, string>> | undefined;
  readonly IdpIdentifiers?: readonly string[] | undefined;
  /** Seconds since 1970, as it goes over the wire. */
  readonly CreationDate?: number;
  readonly LastModifiedDate?: number;
}

/** What several users have in common, as CreateGroup describes it. */
export interface Group extends Dated {
  readonly GroupName: string;
  readonly UserPoolId: string;
  readonly Description?: string | undefined;
  readonly RoleArn?: string | undefined;
  /** The lower, the more it counts. */
  readonly Precedence?: number | undefined;
}

/** An API that tokens are made for, as CreateResourceServer describes it. */
export interface ResourceServer {
  readonly UserPoolId: string;
  readonly Identifier: string;
  readonly Name: string;
  readonly Scopes?: readonly { readonly ScopeName: string; readonly ScopeDescription: string }[] | undefined;
}

/** The address of a pool's hosted pages. */
export interface Domain {
  readonly Domain: string;
  readonly UserPoolId: string;
  readonly ManagedLoginVersion: number;
  readonly CustomDomainConfig?: { readonly CertificateArn: string } | undefined;
}

/** Dates as they go over the wire: seconds since 1970. */
export interface Dated {
  readonly CreationDate: number;
  readonly LastModifiedDate: number;
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
  modifiedAt?: number;
  settings: ClientSettings;
}

export type UserStatus =
  | 'UNCONFIRMED'
  | 'CONFIRMED'
  | 'FORCE_CHANGE_PASSWORD'
  | 'RESET_REQUIRED'
  | 'EXTERNAL_PROVIDER';

export interface User {
  readonly username: string;
  readonly sub: string;
  readonly createdAt: number;
  modifiedAt: number;
  status: UserStatus;
  enabled: boolean;
  readonly attributes: Map<string, string>;
  /** The names of the groups that the user is in. */
  groups?: readonly string[];
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
  /** Confirmed devices by their key. */
  devices?: Map<string, Device>;
  /** By credential id. */
  passkeys?: Map<string, Passkey>;
  passkeyRegistration?: PasskeyRegistration | undefined;
  /** Whether a passkey stands for both factors. */
  passkeyMfa?: boolean;
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
  /** The device that the sign-in comes from, as far as it said so. */
  readonly deviceKey?: string | undefined;
  readonly question: Question;
  /** The challenges before it, where the pool's functions decide what comes next. */
  readonly custom?: readonly ChallengeResult[] | undefined;
}

/** One challenge of a sign-in by `CUSTOM_AUTH`, as the pool's functions are told it. */
export interface ChallengeResult {
  readonly challengeName: string;
  readonly challengeResult: boolean;
  readonly challengeMetadata?: string | undefined;
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
  | { readonly name: 'NEW_PASSWORD_REQUIRED' }
  | {
      readonly name: 'SELECT_CHALLENGE';
      readonly choices: readonly FirstFactor[];
      /** What a passkey is to sign, once one was chosen. */
      readonly passkeyChallenge?: string;
      /** Whether the person has just confirmed the account, by which they may sign in without a further proof. */
      readonly confirmed?: boolean;
    }
  | { readonly name: 'SMS_OTP'; readonly code: string }
  | { readonly name: 'DEVICE_SRP_AUTH' }
  | {
      readonly name: 'DEVICE_PASSWORD_VERIFIER';
      readonly exchange: SrpExchange;
      readonly secretBlock: string;
    }
  | {
      readonly name: 'CUSTOM_CHALLENGE';
      /** What the answer is checked with; never shown. */
      readonly secrets: Readonly<Record<string, string>>;
      readonly metadata?: string | undefined;
    };

/** One sign-in: all its tokens carry its `origin_jti` and end with it. */
export interface Grant {
  readonly originJti: string;
  readonly poolId: string;
  readonly clientId: string;
  readonly username: string;
  readonly authTime: number;
  readonly expiresAt: number;
  /** What the hosted domain granted; absent for a sign-in by the API. */
  readonly scopes?: readonly string[];
  /** Goes into the ID token as it came. */
  readonly nonce?: string;
  refreshToken: string;
  /** The refresh token before the latest rotation, and until when it may be sent again. */
  retired: { token: string; until: number }[];
  revoked: boolean;
  /** What its device is called; it counts once ConfirmDevice has made it the user's. */
  readonly deviceKey?: string;
  readonly deviceGroupKey?: string;
  /** When its tokens were last refreshed. */
  lastActiveAt?: number;
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
  /** Where a click confirms the account, in pools that verify by link. */
  readonly link?: string;
  readonly subject: string;
  readonly body: string;
  /** ISO 8601, by the local Cognito's clock. */
  readonly createdAt: string;
}
