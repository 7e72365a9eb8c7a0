/** What is offered to a person right after a sign-in. */
export interface OfferOptions {
  /**
   * When a passkey is offered to a person who has none, in a pool that takes passkeys.
   * @default 'afterSignUpAndRecovery'
   */
  readonly passkey?: 'afterSignUpAndRecovery' | 'always' | 'never';
  /**
   * Whether a second factor is offered to a person who has none, in a pool where it is optional.
   * @default false
   */
  readonly mfa?: boolean;
  /**
   * Whether to ask if this device is to be remembered, in a pool that lets people choose.
   * @default true
   */
  readonly device?: boolean;
}
