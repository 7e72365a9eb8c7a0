/** What the kit offers to a person right after a sign-in. */
export interface OfferOptions {
  /**
   * When to offer a passkey to a person who has none, in a pool with passkeys.
   * @default 'afterSignUpAndRecovery'
   */
  readonly passkey?: 'afterSignUpAndRecovery' | 'always' | 'never';
  /**
   * Whether to offer a second factor to a person who has none, in a pool where it is optional.
   * @default false
   */
  readonly mfa?: boolean;
  /**
   * Whether to ask if Cognito may remember this device, in a pool that lets people choose.
   * @default true
   */
  readonly device?: boolean;
}
