import type { FirstFactor, MfaMethod } from '../steps.js';
import type { PasswordPolicy } from './policy.js';

/** What people sign in with. */
export type Identifier = 'username' | 'email' | 'phone';

/**
 * How a sign-in begins, by Amplify's names. `USER_AUTH` and `CUSTOM_WITHOUT_SRP` ask for the name alone at first.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html
 */
export type AuthFlowType =
  | 'USER_SRP_AUTH'
  | 'USER_PASSWORD_AUTH'
  | 'USER_AUTH'
  | 'CUSTOM_WITH_SRP'
  | 'CUSTOM_WITHOUT_SRP';

/** What the kit knows of a user pool from its config: hints for the views, never a rule of the server. */
export interface PoolSettings {
  readonly identifiers: readonly Identifier[];
  readonly authFlowType: AuthFlowType;
  /** What stands in for a password, as far as the config tells. The list for a person comes from Cognito. */
  readonly firstFactors: readonly FirstFactor[];
  /** Identity providers that the config names: `Google`, `Facebook`, `Amazon`, `Apple`, or the pool's own names. */
  readonly providers: readonly string[];
  /** Whether a new account is confirmed by a code or by a link. */
  readonly confirmation: 'code' | 'link';
  readonly passwordPolicy: PasswordPolicy;
  /** Cognito's attribute names that sign-up must ask for, the identifier aside. */
  readonly requiredAttributes: readonly string[];
  readonly mfa: { readonly mode: 'off' | 'optional' | 'required'; readonly methods: readonly MfaMethod[] };
}
