import type { FirstFactor, MfaMethod } from '../steps.js';
import type { PasswordPolicy } from './passwordPolicy.js';

/** The kind of name that people sign in with. */
export type Identifier = 'username' | 'email' | 'phone';

/**
 * How a sign-in begins, by Amplify's names. `USER_AUTH` and `CUSTOM_WITHOUT_SRP` ask for the username only at
 * first.
 * @see
 * https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html
 */
export type AuthFlowType =
  | 'USER_SRP_AUTH'
  | 'USER_PASSWORD_AUTH'
  | 'USER_AUTH'
  | 'CUSTOM_WITH_SRP'
  | 'CUSTOM_WITHOUT_SRP';

/**
 * What the kit knows of a user pool from its config. The views use these hints; the server checks by its own
 * rules.
 */
export interface PoolSettings {
  readonly identifiers: readonly Identifier[];
  readonly authFlowType: AuthFlowType;
  /** The first factors that the config names. At a sign-in, Cognito sends the list for that person. */
  readonly firstFactors: readonly FirstFactor[];
  /**
   * The first factor that the config prefers (`preferred_challenge`). A sign-in takes it without asking where the
   * account has it; the person can still try another way.
   */
  readonly preferredFactor?: FirstFactor;
  /**
   * The identity providers that the config names: `Google`, `Facebook`, `Amazon`, `Apple`, or the pool's own
   * names.
   */
  readonly providers: readonly string[];
  /** Whether a new account is confirmed by a code or by a link. */
  readonly confirmation: 'code' | 'link';
  /**
   * Whether people create accounts themselves. No config says so: `hideSignUp` of `<AuthProvider>` does.
   * @default true
   */
  readonly selfSignUp?: boolean;
  readonly passwordPolicy: PasswordPolicy;
  /** The attributes that sign-up must ask for, by Cognito's names, without the identifier. */
  readonly requiredAttributes: readonly string[];
  readonly mfa: { readonly mode: 'off' | 'optional' | 'required'; readonly methods: readonly MfaMethod[] };
}
