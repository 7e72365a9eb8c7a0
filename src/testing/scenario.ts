import type { MfaMethod } from '../core/index.js';
import type { LocalCognito, TriggerFunction } from '../local/index.js';

/** The members of an AWS request, by AWS's names. */
export type AwsInput = Readonly<Record<string, unknown>>;

/** A user who has an account before the test begins. */
export interface SeedUser {
  readonly username: string;
  /** @default 'Correct-horse-1' */
  readonly password?: string;
  /** A password that an administrator set, to be changed at the first sign-in. */
  readonly temporaryPassword?: string;
  /**
   * Whether the account is confirmed; one that is not has signed up and been sent a code.
   * @default true
   */
  readonly confirmed?: boolean;
  /** By Cognito's names; a contact counts as verified by default. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Second factors to turn on. */
  readonly mfa?: readonly MfaMethod[];
  /**
   * The second factor that is asked for at sign-in; null for none, so that the person chooses each time.
   * @default the first of `mfa`
   */
  readonly preferredMfa?: MfaMethod | null;
  /** Whether an administrator has asked for a new password. */
  readonly resetRequired?: boolean;
}

/** A moment at which a pool can call a function of its own, by its name in `LambdaConfig`. */
export type ScenarioTrigger =
  | 'PreSignUp'
  | 'CustomMessage'
  | 'PostConfirmation'
  | 'PreAuthentication'
  | 'PostAuthentication'
  | 'DefineAuthChallenge'
  | 'CreateAuthChallenge'
  | 'VerifyAuthChallengeResponse'
  | 'PreTokenGeneration'
  | 'UserMigration';

/** What a scenario is made of. */
export interface ScenarioOptions {
  /**
   * Members of `CreateUserPool`.
   * @default a pool where people sign in with their email
   * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html
   */
  readonly pool?: AwsInput;
  /** Members of `CreateUserPoolClient`. */
  readonly client?: AwsInput;
  readonly users?: readonly SeedUser[];
  /**
   * Second factors that the pool allows, when its `MfaConfiguration` is `ON` or `OPTIONAL`.
   * @default ['TOTP', 'EMAIL', 'SMS']
   */
  readonly mfaMethods?: readonly MfaMethod[];
  /** Functions that the pool calls once its users are there. */
  readonly triggers?: Readonly<Partial<Record<ScenarioTrigger, TriggerFunction>>>;
  /** @default 'http://cognito.test' */
  readonly endpoint?: string;
  /**
   * The source of the time. A clock that does not move keeps a lockout from running out on a slow machine.
   * @default Date
   */
  readonly clock?: { now(): number };
}

/** A user pool in the page, which the real Amplify talks to. */
export interface Scenario {
  readonly local: LocalCognito;
  /** In the shape of `amplify_outputs.json`. */
  readonly config: object;
  readonly endpoint: string;
  readonly userPoolId: string;
  readonly clientId: string;
  /** The newest code sent to an email address or phone number. @throws when none was. */
  codeFor(to: string): string;
  /** What an authenticator app with this secret shows now, by the scenario's clock. */
  totpCode(secret: string): string;
  /** The secret that a seeded user's authenticator app has. @throws when the user has none. */
  totpSecretOf(username: string): string;
  /** Calls an operation as AWS's SDK would. @throws with the name and the words of AWS's error. */
  aws(operation: string, input: AwsInput): Promise<Record<string, unknown>>;
  /** Gives `fetch` back. */
  restore(): void;
}
