import type { ChallengeResult } from '../state/signIn.js';

/** What the app sent along with a request for the pool's functions. */
export type ClientMetadata = Readonly<Record<string, string>>;

/** Why tokens are made. */
export type TokenOccasion =
  | 'Authentication'
  | 'AuthenticateDevice'
  | 'ClientCredentials'
  | 'HostedAuth'
  | 'NewPasswordChallenge'
  | 'RefreshTokens';

/**
 * What a function is called with and gives back, its `response` filled in: the same event as on AWS.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
 */
export interface TriggerEvent {
  readonly version: string;
  readonly triggerSource: string;
  readonly region: string;
  readonly userPoolId: string;
  readonly userName: string;
  readonly callerContext: { readonly awsSdkVersion: string; readonly clientId: string };
  readonly request: TriggerRequest;
  /** Which members count depends on the trigger. */
  readonly response: Record<string, unknown>;
}

/** What a function is told; which members are there depends on the trigger. */
export interface TriggerRequest {
  readonly userAttributes: Readonly<Record<string, string>>;
  readonly clientMetadata?: ClientMetadata;
  readonly validationData?: ClientMetadata | null;
  readonly userNotFound?: boolean;
  readonly newDeviceUsed?: boolean;
  readonly codeParameter?: string;
  readonly usernameParameter?: string | null;
  readonly linkParameter?: string;
  /** Of a user who is to be migrated. */
  readonly password?: string;
  readonly challengeName?: string;
  readonly challengeAnswer?: string;
  readonly privateChallengeParameters?: Readonly<Record<string, string>>;
  readonly session?: readonly ChallengeResult[];
  readonly groupConfiguration?: {
    readonly groupsToOverride: readonly string[];
    readonly iamRolesToOverride: readonly string[];
    readonly preferredRole: string | null;
  };
  readonly scopes?: readonly string[];
  /** `customEmailSenderRequestV1` or `customSMSSenderRequestV1`. */
  readonly type?: string;
  /** What a custom sender delivers, not encrypted. */
  readonly code?: string;
}

// A method's parameter may be narrower than declared, so functions typed for one kind of event fit too.
interface Callable {
  call(event: TriggerEvent): unknown;
}

/** A function of the pool; it answers with the event. One that throws refuses what was asked for. */
export type TriggerFunction = Callable['call'];

/** Functions by name: the last part of the ARN in a pool's `LambdaConfig`. */
export type TriggerFunctions = Readonly<Record<string, TriggerFunction>>;
