import type { PasswordPolicy } from './policy.js';
import type { MfaMethod } from './steps.js';

/** What people sign in with. */
export type Identifier = 'username' | 'email' | 'phone';

/** What the kit knows of a user pool from its config: hints for the views, never a rule of the server. */
export interface PoolSettings {
  readonly identifiers: readonly Identifier[];
  readonly passwordPolicy: PasswordPolicy;
  /** Cognito's attribute names that sign-up must ask for, the identifier aside. */
  readonly requiredAttributes: readonly string[];
  readonly mfa: { readonly mode: 'off' | 'optional' | 'required'; readonly methods: readonly MfaMethod[] };
}
