import type { AuthLevel, AuthMethod, FirstFactor, MfaName } from '../shapes/common.js';
import type { Verifier } from './user.js';

/** An open challenge of a sign-in. */
export interface Challenge {
  readonly id: string;
  readonly poolId: string;
  readonly clientId: string;
  readonly username: string;
  /** The name that the person typed, where the account may not exist. */
  readonly login?: string;
  readonly expiresAt: number;
  used: boolean;
  /** The device that the sign-in comes from, where the request named a device. */
  readonly deviceKey?: string | undefined;
  /** The methods that this sign-in has proven. */
  readonly methods?: readonly AuthMethod[] | undefined;
  /** The level that this sign-in must reach. */
  readonly target?: AuthLevel | undefined;
  readonly question: Question;
  /** The challenges before this challenge, where the pool's functions decide the next challenge. */
  readonly custom?: readonly ChallengeResult[] | undefined;
}

/** The result of one challenge of a sign-in by `CUSTOM_AUTH`, as the pool's functions receive it. */
export interface ChallengeResult {
  readonly challengeName: string;
  readonly challengeResult: boolean;
  readonly challengeMetadata?: string | undefined;
}

/** What a challenge asks, with the data that the answer is checked against. */
export type Question =
  | { readonly name: 'PASSWORD_VERIFIER'; readonly exchange: SrpExchange }
  | { readonly name: 'SMS_MFA'; readonly code: string }
  | {
      readonly name: 'EMAIL_OTP';
      readonly code: string;
      /** The address that a right code saves, when the code was sent at MFA_SETUP. */
      readonly email?: string;
    }
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
      /** The challenge for a passkey to sign, after the user chose WEB_AUTHN. */
      readonly passkeyChallenge?: string;
      /** Whether the Session is from SignUp: ConfirmSignUp takes the Session, and no sign-in does. */
      readonly signUp?: boolean;
      /** Whether the Session is from ConfirmSignUp: the user signs in without another proof. */
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
      /** Passed to the function that checks the answer; never sent to the client. */
      readonly secrets: Readonly<Record<string, string>>;
      readonly metadata?: string | undefined;
    };

/** The server's half of one SRP exchange; `b` is never sent to the client. */
export interface SrpExchange extends Verifier {
  /** The client's public number. */
  readonly A: string;
  readonly B: string;
  readonly b: string;
}

/** One sign-in that succeeded: its tokens share an `origin_jti` and are revoked together. */
export interface Grant {
  readonly originJti: string;
  readonly poolId: string;
  readonly clientId: string;
  readonly username: string;
  readonly authTime: number;
  readonly expiresAt: number;
  /** The scopes that the hosted domain granted; absent for a sign-in by the API. */
  readonly scopes?: readonly string[];
  /** Copied into the ID token. */
  readonly nonce?: string;
  /** The methods that the sign-in proved. */
  readonly methods?: readonly AuthMethod[];
  /** The claim `acr` of the tokens, where the app asked for a level. */
  readonly acr?: string;
  /** The API that access tokens are for. */
  readonly resource?: string;
  refreshToken: string;
  /** Refresh tokens that rotation replaced, and the end of the grace period of each. */
  retired: { token: string; until: number }[];
  revoked: boolean;
  /** The key of the session's device, which ConfirmDevice adds to the user's devices. */
  readonly deviceKey?: string;
  readonly deviceGroupKey?: string;
  /** The time of the latest refresh. */
  lastActiveAt?: number;
}

/** A browser's session at the hosted domain of a pool. */
export interface BrowserSession {
  readonly poolId: string;
  readonly username: string;
  /** The methods that the sign-in proved. */
  readonly methods?: readonly AuthMethod[];
  readonly authTime: number;
  readonly expiresAt: number;
}

/** An authorization code that an app exchanges for tokens. @see https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.2 */
export interface AuthorizationCode {
  readonly clientId: string;
  readonly poolId: string;
  readonly username: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly nonce?: string;
  /** The API that access tokens are for. */
  readonly resource?: string;
  /** The PKCE challenge, always by S256. */
  readonly challenge?: string;
  /** The methods that the sign-in proved. */
  readonly methods?: readonly AuthMethod[];
  /** The claim `acr` of the tokens, where the app asked for a level. */
  readonly acr?: string;
  readonly authTime: number;
  readonly expiresAt: number;
}
