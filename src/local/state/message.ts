/** A mail or text message that was "sent". */
export interface Message {
  readonly id: string;
  readonly userPoolId: string;
  readonly to: string;
  readonly medium: 'EMAIL' | 'SMS';
  readonly kind: 'signUp' | 'resetPassword' | 'verifyAttribute' | 'mfa' | 'invitation';
  /** The code, or the temporary password of an invitation. */
  readonly code: string;
  /** The link that confirms the account, in pools that verify by link. */
  readonly link?: string;
  readonly subject: string;
  readonly body: string;
  /** ISO 8601, by the local Cognito's clock. */
  readonly createdAt: string;
}
