import { invalidParameter } from '../base/errors.js';
import type { AuthMethod, ChallengeName, FirstFactor } from './common.js';

/** The answer of InitiateAuth and RespondToAuthChallenge: the next challenge, or tokens. */
export type AuthAnswer =
  | {
      readonly ChallengeName: ChallengeName;
      readonly Session?: string;
      readonly ChallengeParameters: Record<string, string>;
      /** Present for SELECT_CHALLENGE. */
      readonly AvailableChallenges?: readonly FirstFactor[];
    }
  | {
      readonly ChallengeParameters: Record<string, never>;
      /** Absent at the hosted domain, which starts a browser session in place of tokens. */
      readonly AuthenticationResult?: AuthenticationResult;
      /** Only for the hosted domain: the methods that the person has proven. */
      readonly provenMethods?: readonly AuthMethod[];
    };

/** The tokens of a sign-in. */
export interface AuthenticationResult {
  readonly AccessToken: string;
  /** Absent when the app did not ask the hosted domain for the scope `openid`. */
  readonly IdToken?: string;
  readonly RefreshToken?: string;
  /** Seconds. */
  readonly ExpiresIn: number;
  readonly TokenType: 'Bearer';
  /** Input of ConfirmDevice, where the pool remembers devices and this device is new. */
  readonly NewDeviceMetadata?: { readonly DeviceKey: string; readonly DeviceGroupKey: string };
}

/** `ChallengeResponses` or `AuthParameters` of a request. */
export type Responses = Readonly<Record<string, string>>;

/**
 * Returns a parameter of a sign-in.
 * @throws CognitoError InvalidParameterException when the parameter is absent.
 */
export function requireParameter(parameters: Responses, name: string): string {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (value === undefined) throw invalidParameter(`Missing required parameter ${name}`);
  return value;
}
