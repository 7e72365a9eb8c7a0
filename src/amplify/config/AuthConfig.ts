import type { ResourcesConfig } from 'aws-amplify';

/**
 * The content of `amplify_outputs.json`, version 1.
 * @see https://docs.amplify.aws/react/reference/amplify_outputs/
 */
export interface AmplifyOutputs {
  readonly $schema?: string;
  /** `"1"` or `"1.x"`. */
  readonly version?: string;
  readonly auth: {
    readonly aws_region: string;
    readonly user_pool_id: string;
    readonly user_pool_client_id: string;
    readonly identity_pool_id?: string;
    readonly password_policy?: {
      readonly min_length?: number;
      readonly require_lowercase?: boolean;
      readonly require_uppercase?: boolean;
      readonly require_numbers?: boolean;
      readonly require_symbols?: boolean;
    };
    /** `NONE`, `OPTIONAL` or `REQUIRED`. */
    readonly mfa_configuration?: string;
    /** `TOTP`, `SMS`, `EMAIL`. */
    readonly mfa_methods?: readonly string[];
    /** `username`, `email`, `phone_number`. */
    readonly username_attributes?: readonly string[];
    readonly standard_required_attributes?: readonly string[];
    readonly user_verification_types?: readonly string[];
    readonly unauthenticated_identities_enabled?: boolean;
    readonly groups?: readonly object[];
    readonly oauth?: {
      readonly identity_providers?: readonly string[];
      /** Without `https://`. */
      readonly domain: string;
      readonly scopes: readonly string[];
      readonly redirect_sign_in_uri: readonly string[];
      readonly redirect_sign_out_uri: readonly string[];
      /** `code`; the implicit flow (`token`) is refused. */
      readonly response_type?: string;
    };
    /** The first factors beside the password; a pool without them leaves this out. */
    readonly passwordless?: {
      readonly email_otp_enabled?: boolean;
      readonly sms_otp_enabled?: boolean;
      readonly web_authn?: object;
      readonly preferred_challenge?: string;
    };
  };
  readonly data?: object;
  readonly storage?: object;
  readonly geo?: object;
  readonly analytics?: object;
  readonly notifications?: object;
  /** The app's own values. `npx cognito-kit local` writes its address here, as the `endpoint` of `cognito-kit`. */
  readonly custom?: {
    readonly 'cognito-kit'?: { readonly endpoint?: string };
    readonly [name: string]: unknown;
  };
}

/** The content of a Gen 1 `aws-exports.js`; its other keys are of no use here. */
export interface AwsExports {
  readonly aws_project_region: string;
  readonly aws_user_pools_id: string;
  readonly aws_user_pools_web_client_id: string;
  readonly aws_cognito_region?: string;
  readonly aws_cognito_identity_pool_id?: string;
  readonly oauth?: object;
  readonly [key: `aws_${string}`]: unknown;
}

/** A user pool, as `amplify_outputs.json`, `aws-exports` or Amplify's `ResourcesConfig` describes it. */
export type AuthConfig = AmplifyOutputs | AwsExports | ResourcesConfig;
