import type { ChallengeResult } from '../state/signIn.js';

/** Data from the app for the pool's functions. */
export type ClientMetadata = Readonly<Record<string, string>>;

/** The reason for which tokens are made. */
export type TokenOccasion =
  | 'Authentication'
  | 'AuthenticateDevice'
  | 'ClientCredentials'
  | 'HostedAuth'
  | 'NewPasswordChallenge'
  | 'RefreshTokens';

/**
 * The event that a function receives, and returns with its `response` filled in: the same event as on AWS.
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
  /** The trigger decides which members have an effect. */
  readonly response: Record<string, unknown>;
}

/** The request of an event. The trigger decides which members are present. */
export interface TriggerRequest {
  /** Absent in the event of `InboundFederation`, whose user has no attributes yet. */
  readonly userAttributes: Readonly<Record<string, string>>;
  readonly clientMetadata?: ClientMetadata;
  readonly validationData?: ClientMetadata | null;
  readonly userNotFound?: boolean;
  readonly newDeviceUsed?: boolean;
  readonly codeParameter?: string;
  readonly usernameParameter?: string | null;
  readonly linkParameter?: string;
  /** The password of a user to migrate. */
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
  /** The identity provider that a person comes from, in the event of `InboundFederation`. */
  readonly providerName?: string;
  readonly providerType?: string;
  /** What the identity provider answered, in the event of `InboundFederation`. */
  readonly attributes?: {
    readonly tokenResponse?: Readonly<Record<string, string>>;
    readonly idToken?: Readonly<Record<string, string>>;
    readonly userInfo?: Readonly<Record<string, string>>;
    readonly samlResponse?: Readonly<Record<string, string>>;
  };
  /** `customEmailSenderRequestV1` or `customSMSSenderRequestV1`. */
  readonly type?: string;
  /** The code for a custom sender to deliver. On AWS the code is encrypted; here it is plain text. */
  readonly code?: string;
}

// The parameter of a method may be narrower than declared, so a function typed for one kind of event fits.
interface Callable {
  call(event: TriggerEvent): unknown;
}

/** A function of the pool, which returns the event. A function that throws refuses the request. */
export type TriggerFunction = Callable['call'];

/** Functions by name. The name is the last part of the ARN in a pool's `LambdaConfig`. */
export type TriggerFunctions = Readonly<Record<string, TriggerFunction>>;
